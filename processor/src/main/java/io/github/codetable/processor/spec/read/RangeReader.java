package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Words;
import io.github.codetable.processor.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the ranges. */
public final class RangeReader {

    private final ColumnValues columns;
    private final Keys keys;
    private final NodeReader reader;

    RangeReader(ColumnValues columns, NodeReader reader) {
        this.columns = columns;
        this.keys = Keys.of(Range.KEYS).and(columns.names());
        this.reader = reader;
    }

    /** The ranges; one whose bounds cannot be used has negative ones. */
    List<Range> read(Node.Mapping ranges) {
        List<Range> read = new ArrayList<>();
        for (Node.Entry entry : ranges.byKey().values()) {
            read.add(range(entry));
        }
        return read;
    }

    private Range range(Node.Entry entry) {
        Node.Scalar key = entry.key();
        String owner = "range " + key.text();
        Optional<Node.Mapping> mapping = reader.mapping(entry.value(), owner, "{from: 1000, to: 1999}");
        return mapping.isPresent()
                ? range(key, new Fields(owner, key.place(), mapping.get(), keys, reader))
                : unusable(key);
    }

    private static Range unusable(Node.Scalar key) {
        Description description = new Description(key.text(), null, null);
        return new Range(key.text(), -1, -1, description, Map.of(), key.place());
    }

    private Range range(Node.Scalar key, Fields fields) {
        Optional<Integer> from = bound(fields.requiredNode("from", "1000"));
        Optional<Integer> to = bound(fields.requiredNode("to", "1999"));
        Description description =
                DescriptionReader.read(fields, Words.of(key.text()).title());
        Map<String, Value> values = columns.read(fields);
        boolean usable = from.isPresent() && to.isPresent();
        return new Range(
                key.text(), usable ? from.get() : -1, usable ? to.get() : -1, description, values, key.place());
    }

    private Optional<Integer> bound(Optional<Node> node) {
        return node.isPresent() ? new CodeReader(reader.report()).read(node.get()) : Optional.empty();
    }
}
