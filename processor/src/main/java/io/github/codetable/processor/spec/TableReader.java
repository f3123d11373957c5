package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Description;
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

    /** The keys of a spec. */
    static final Keys KEYS = Keys.of(
            "table", "title", "doc", "reference", "extends", "implements", "ranges", "columns", "frameworks", "codes");

    /** How messages call what has these keys. */
    static final String OWNER = "the spec";

    private final Report report;

    TableReader(Report report) {
        this.report = report;
    }

    /** The table with everything in it that can be used; without a usable name it has an empty one. */
    ReadSpec read(String spec, Node.Mapping top) {
        NodeReader reader = new NodeReader(report);
        Fields fields = new Fields(OWNER, top.place(), top, KEYS, reader);
        Optional<String> name = fields.readRequired("table", "MyCode", reader::text);
        Description description = DescriptionReader.read(
                fields, name.map(text -> Words.ofCamel(text).title()).orElse(""));
        Place frameworksPlace =
                top.get("frameworks").map(entry -> entry.key().place()).orElse(top.place());
        Sections sections = Sections.of(fields);
        Report ofSections = sections.whole() ? report : new Report();
        NodeReader inner = new NodeReader(ofSections);
        Map<String, Optional<Column>> columns = new ColumnReader(inner).read(sections.columns());
        ColumnValues values = new ColumnValues(columns, inner);
        List<Range> ranges = new RangeReader(values, inner).read(sections.ranges());
        FrameworkReader frameworks = new FrameworkReader(inner);
        List<Row> rows = new RowReader(values, sections.frameworks().byKey().keySet(), inner).read(sections.codes());
        Table table = new Table(
                spec,
                new Name(name.orElse(""), Optional.empty(), fields.placeOf("table")),
                description,
                ranges,
                columns.values().stream().flatMap(Optional::stream).toList(),
                frameworks.read(sections.frameworks()),
                frameworks.further(sections.frameworks()),
                rows,
                fields.read("implements", new ImplementedReader(inner)::read).orElse(List.of()),
                frameworksPlace);
        return new ReadSpec(table, ofSections);
    }
}
