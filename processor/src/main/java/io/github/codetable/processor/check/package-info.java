/** The rules that a table must follow, one class each, and the filter that removes invalid elements from a table. */
@NullMarked
package io.github.codetable.processor.check;

import org.jspecify.annotations.NullMarked;
