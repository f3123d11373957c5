package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.ImplementedInterface;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Words;
import io.github.codetable.processor.yaml.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a table of a merged spec's nodes. */
public final class TableReader {

    /** The keys of a spec. */
    public static final Keys KEYS = Keys.of(
            "table", "title", "doc", "reference", "extends", "implements", "ranges", "columns", "frameworks", "codes");

    /** How messages call what has these keys. */
    public static final String OWNER = "the spec";

    private final Report report;

    public TableReader(Report report) {
        this.report = report;
    }

    /** The table with everything in it that can be used; without a usable name it has an empty one. */
    public ReadSpec read(String spec, Node.Mapping top) {
        NodeReader reader = new NodeReader(report);
        Fields fields = new Fields(OWNER, top.place(), top, KEYS, reader);
        Optional<String> name = fields.requiredText("table", "MyCode");
        String title = name.isPresent() ? Words.ofCamel(name.get()).title() : "";
        Description description = DescriptionReader.read(fields, title);
        Optional<Node.Entry> frameworksEntry = top.get("frameworks");
        Place frameworksPlace =
                frameworksEntry.isPresent() ? frameworksEntry.get().key().place() : top.place();
        Sections sections = Sections.of(fields);
        Report ofSections = sections.whole() ? report : Report.discarding();
        NodeReader inner = new NodeReader(ofSections);
        Map<String, Optional<Column>> columns = new ColumnReader(inner).read(sections.columns());
        ColumnValues values = new ColumnValues(columns, inner);
        List<Range> ranges = new RangeReader(values, inner).read(sections.ranges());
        FrameworkReader frameworks = new FrameworkReader(inner);
        List<Row> rows = new RowReader(values, sections.frameworks().byKey().keySet(), inner).read(sections.codes());
        Table table = new Table(
                spec,
                new Name(name.orElse(""), null, fields.placeOf("table")),
                description,
                ranges,
                usable(columns.values()),
                frameworks.read(sections.frameworks()),
                frameworks.further(sections.frameworks()),
                rows,
                implemented(fields, inner),
                frameworksPlace);
        return new ReadSpec(table, sections.whole());
    }

    private static List<Column> usable(Collection<Optional<Column>> columns) {
        List<Column> usable = new ArrayList<>();
        for (Optional<Column> column : columns) {
            if (column.isPresent()) {
                usable.add(column.get());
            }
        }
        return usable;
    }

    private static List<ImplementedInterface> implemented(Fields fields, NodeReader reader) {
        Optional<Node> node = fields.node("implements");
        return node.isPresent() ? new ImplementsReader(reader).read(node.get(), fields.what("implements")) : List.of();
    }
}
