/** Compares the names of a framework with the constants of the class that it mirrors. */
@NullMarked
package io.github.codetable.processor.mirrors;

import org.jspecify.annotations.NullMarked;
