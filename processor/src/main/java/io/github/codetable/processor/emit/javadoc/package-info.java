/** Javadoc comments. {@code JavadocText} escapes all text that becomes part of a comment. */
@NullMarked
package io.github.codetable.processor.emit.javadoc;

import org.jspecify.annotations.NullMarked;
