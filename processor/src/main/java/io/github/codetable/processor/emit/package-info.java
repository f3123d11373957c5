/** Emitters: from a table to Java source files, by way of JavaPoet. */
@NullMarked
package io.github.codetable.processor.emit;

import org.jspecify.annotations.NullMarked;
