package io.github.codetable.processor.spec;

import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the ranges. */
final class RangeReader {

    private final ColumnValues columns;
    private final NodeReader reader;

    RangeReader(ColumnValues columns, NodeReader reader) {
        this.columns = columns;
        this.reader = reader;
    }

    /** The ranges; one whose bounds cannot be used has negative ones. */
    List<Range> read(Node.Mapping ranges) {
        return ranges.byKey().values().stream()
                .flatMap(entry -> range(entry).stream())
                .toList();
    }

    private Optional<Range> range(Node.Entry entry) {
        String owner = "range " + Scalars.abbreviated(entry.key().text());
        return reader.mapping(entry.value(), owner)
                .map(mapping -> range(entry.key(), new Fields(owner, entry.key().place(), mapping, reader)));
    }

    private Range range(Node.Scalar key, Fields fields) {
        CodeReader codes = new CodeReader(reader.report());
        Optional<Integer> from = fields.readRequired("from", "1000", (node, what) -> codes.read(node));
        Optional<Integer> to = fields.readRequired("to", "1999", (node, what) -> codes.read(node));
        Description description =
                DescriptionReader.read(fields, Words.of(key.text()).title());
        Map<String, Value> values = columns.read(fields);
        fields.rejectUnknown();
        boolean usable = from.isPresent() && to.isPresent();
        return new Range(
                key.text(), usable ? from.get() : -1, usable ? to.get() : -1, description, values, key.place());
    }
}
