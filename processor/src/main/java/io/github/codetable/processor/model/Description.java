package io.github.codetable.processor.model;

import java.util.Optional;

/**
 * What people read about a thing: plain text, to be escaped by whoever writes it anywhere.
 *
 * @param title a few words; never empty
 * @param doc sentences
 * @param reference where the fact comes from: a text, or a link that starts with {@code http://} or
 *     {@code https://}, or a text that ends with one in angle brackets
 */
public record Description(String title, Optional<String> doc, Optional<String> reference) {}
