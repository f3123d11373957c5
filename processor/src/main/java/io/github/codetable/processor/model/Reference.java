package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;

/**
 * A reference by name to an element declared elsewhere, such as a range.
 *
 * @param name the name of the element
 * @param place the place of the reference
 */
public record Reference(String name, Place place) {}
