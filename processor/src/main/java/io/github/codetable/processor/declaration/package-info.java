/** Reads {@code @CodeTable} annotations. */
@NullMarked
package io.github.codetable.processor.declaration;

import org.jspecify.annotations.NullMarked;
