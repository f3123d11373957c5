/** Finds the interfaces that a table's enum implements, and the properties that their methods return. */
@NullMarked
package io.github.codetable.processor.interfaces;

import org.jspecify.annotations.NullMarked;
