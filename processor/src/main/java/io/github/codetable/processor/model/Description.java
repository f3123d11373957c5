package io.github.codetable.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What people read about a thing: plain text, to be escaped by whoever writes it anywhere.
 *
 * @param title a few words; never empty
 * @param doc sentences
 * @param reference where the fact comes from: a text, or a link that starts with {@code http://} or
 *     {@code https://}, or a text that ends with one in angle brackets
 */
public record Description(
        String title, @Nullable String doc, @Nullable String reference) {}
