/** Javadoc comments. Text becomes part of a comment only through {@code JavadocText}. */
@NullMarked
package io.github.codetable.processor.emit.javadoc;

import org.jspecify.annotations.NullMarked;
