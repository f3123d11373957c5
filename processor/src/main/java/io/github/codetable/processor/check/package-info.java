/** The rules that a table has to keep, one class each, and what is left of a table that breaks some. */
@NullMarked
package io.github.codetable.processor.check;

import org.jspecify.annotations.NullMarked;
