package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.Table;

/**
 * The table of a spec.
 *
 * @param table everything in the spec that can be used
 * @param isComplete false when a part of the spec is missing, so that further problems would only follow from that
 */
public record ReadSpec(Table table, boolean isComplete) {}
