/** Java source files, and the names and literals in them. Text becomes a literal only through {@code JavaLiteral}. */
@NullMarked
package io.github.codetable.processor.emit.source;

import org.jspecify.annotations.NullMarked;
