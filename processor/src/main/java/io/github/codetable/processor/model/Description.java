package io.github.codetable.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * The texts that describe a table, a range, a framework or a code. Plain text: each output must escape it.
 *
 * @param title a few words; never empty
 * @param doc sentences; null if there are none
 * @param reference the source of the facts; null if there is none. A text, a link that starts with {@code http://} or
 *     {@code https://}, or a text that ends with such a link in angle brackets
 */
public record Description(
        String title, @Nullable String doc, @Nullable String reference) {}
