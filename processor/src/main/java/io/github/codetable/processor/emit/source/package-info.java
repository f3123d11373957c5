/** Java source files and their names and literals. {@code JavaLiteral} escapes all text that becomes a literal. */
@NullMarked
package io.github.codetable.processor.emit.source;

import org.jspecify.annotations.NullMarked;
