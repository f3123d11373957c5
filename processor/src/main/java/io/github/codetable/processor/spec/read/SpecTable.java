package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.Table;

/**
 * The table in a spec.
 *
 * @param table the valid parts of the spec
 * @param isComplete false if a part of the spec is missing; problems in the rest may follow from the missing part
 */
public record SpecTable(Table table, boolean isComplete) {}
