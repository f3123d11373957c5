/** Compares the names of a framework with the class that the framework mirrors. */
@NullMarked
package io.github.codetable.processor.mirrors;

import org.jspecify.annotations.NullMarked;
