/** {@code @CodeTable} as a value: what was asked for, and what to hang messages on. */
@NullMarked
package io.github.codetable.processor.declaration;

import org.jspecify.annotations.NullMarked;
