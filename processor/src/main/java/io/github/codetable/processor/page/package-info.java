/** Reference pages: a table as HTML and as Markdown. Each output language has one type that escapes all text. */
@NullMarked
package io.github.codetable.processor.page;

import org.jspecify.annotations.NullMarked;
