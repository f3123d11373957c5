package io.github.codetable.processor.diagnostic;

/**
 * A further place of a diagnostic. Printed as {@code first at codes.yaml:9:11}.
 *
 * @param label the role of the place, such as {@code first}
 * @param place the place
 */
public record Related(String label, Place place) {}
