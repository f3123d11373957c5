package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Table;

/**
 * A spec that was read.
 *
 * @param table everything in it that can be used
 * @param report where further problems of the table go: the one that was given, or, when a part of the spec is missing,
 *     one that nobody prints, because all of them would only follow from that
 */
public record ReadSpec(Table table, Report report) {}
