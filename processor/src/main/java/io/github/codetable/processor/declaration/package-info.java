/** {@code @CodeTable} as a value: what was asked for, and what to hang messages on. */
package io.github.codetable.processor.declaration;
