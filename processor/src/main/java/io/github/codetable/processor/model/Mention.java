package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;

/**
 * A name that stands for something which is declared elsewhere.
 *
 * @param name the name
 * @param place where it was written
 */
public record Mention(String name, Place place) {}
