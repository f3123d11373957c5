package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Interval;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.naming.Words;
import io.github.codetable.processor.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reader of the section {@code ranges}. */
public final class RangeReader {

    private final Keys keys;
    private final List<Column> columns;
    private final NodeReader reader;
    private final ValueReader values;
    private final CodeReader codes;
    private final Settings settings;

    /**
     * Creates a reader.
     *
     * @param columnNames the names of all columns, including invalid ones
     * @param columns the valid columns
     */
    RangeReader(Set<String> columnNames, List<Column> columns, Settings settings, NodeReader reader) {
        this.keys = Keys.of(Range.KEYS).and(columnNames);
        this.columns = columns;
        this.reader = reader;
        this.values = new ValueReader(reader);
        this.codes = new CodeReader(settings.notation(), reader.report());
        this.settings = settings;
    }

    /** Returns the ranges, in the order of the spec. A range has no interval if one of its bounds is invalid. */
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
        Node.Mapping mapping = reader.mapping(entry.value(), owner, "{from: 1000, to: 1999}");
        return mapping == null ? withoutBounds(key) : range(key, new Fields(owner, key.place(), mapping, keys, reader));
    }

    private static Range withoutBounds(Node.Scalar key) {
        Description description = new Description(key.text(), null, null);
        return new Range(key.text(), null, description, Map.of(), key.place());
    }

    private Range range(Node.Scalar key, Fields fields) {
        Integer from = bound(fields.requiredNode("from", "1000"));
        Integer to = bound(fields.requiredNode("to", "1999"));
        return new Range(
                key.text(),
                from == null || to == null ? null : new Interval(from, to, settings.notation()),
                fields.description(Words.of(key.text()).title(settings.acronyms())),
                values.read(fields, columns),
                key.place());
    }

    private @Nullable Integer bound(@Nullable Node node) {
        return node == null ? null : codes.read(node);
    }
}
