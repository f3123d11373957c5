package io.github.codetable.processor.diagnostic;

/**
 * A further place that a message speaks of.
 *
 * @param label what is there, such as {@code first}
 * @param place where it is
 */
public record Related(String label, Place place) {}
