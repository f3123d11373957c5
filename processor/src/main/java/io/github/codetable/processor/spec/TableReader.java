package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a table of a merged spec's nodes. */
final class TableReader {

    private static final Node.Mapping NOTHING = new Node.Mapping(List.of(), null);

    private final NodeReader reader;

    TableReader(NodeReader reader) {
        this.reader = reader;
    }

    /** The table with everything in it that can be used; without a usable name it has an empty one. */
    Table read(String spec, Node.Mapping top) {
        Fields fields = new Fields("the spec", top.place(), top, reader);
        Optional<String> name = fields.readRequired("table", "MyCode", reader::text);
        Description description = DescriptionReader.read(
                fields, name.map(text -> Words.ofCamel(text).title()).orElse(""));
        Map<String, Optional<Column>> columns = new ColumnReader(reader).read(section(fields, "columns"));
        ColumnValues values = new ColumnValues(columns, reader);
        List<Range> ranges = new RangeReader(values, reader).read(section(fields, "ranges"));
        Node.Mapping frameworkSection = section(fields, "frameworks");
        List<Framework> frameworks = new FrameworkReader(reader).read(frameworkSection);
        fields.require("codes", "{1: {name: SOME_NAME}}");
        List<Row> rows =
                new RowReader(values, frameworkSection.byKey().keySet(), reader).read(section(fields, "codes"));
        fields.node("extends");
        fields.rejectUnknown();
        Place frameworksPlace =
                top.get("frameworks").map(entry -> entry.key().place()).orElse(top.place());
        return new Table(
                spec,
                new Name(name.orElse(""), Optional.empty(), fields.placeOf("table")),
                description,
                ranges,
                columns.values().stream().flatMap(Optional::stream).toList(),
                frameworks,
                rows,
                frameworksPlace);
    }

    private Node.Mapping section(Fields fields, String key) {
        return fields.read(key, reader::mapping).orElse(NOTHING);
    }
}
