package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.EnumMembers;
import io.github.codetable.processor.model.ImplementedInterface;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Words;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A reader of tables from the nodes of merged specs. */
public final class TableReader {

    /** The keys of a spec. */
    public static final Keys KEYS = Keys.of(
            "table",
            "title",
            "doc",
            "reference",
            "extends",
            "notation",
            "acronyms",
            "implements",
            "accessors",
            "ranges",
            "columns",
            "frameworks",
            "codes");

    /** The name of the keys' owner in messages. */
    public static final String OWNER = "the spec";

    private static final Node.Mapping EMPTY = new Node.Mapping(List.of(), Place.ofSpec(new SourceText("", "")));

    private final Report report;
    private boolean isComplete = true;

    public TableReader(Report report) {
        this.report = report;
    }

    /**
     * Returns the table with all valid parts of the spec. The table's name is empty if it is missing or invalid. The
     * result is incomplete if a section is not a mapping or exceeds its limit.
     *
     * @param origin the name of the spec in generated files
     */
    public SpecTable read(String origin, Node.Mapping spec) {
        NodeReader topReader = new NodeReader(report);
        Fields fields = new Fields(OWNER, spec.place(), spec, KEYS, topReader);
        Settings settings = Settings.read(spec, fields, topReader);
        Name name = name(fields);
        Description description = fields.description(Words.ofCamel(name.text()).title(settings.acronyms()));
        Node.Mapping columnNodes = section(fields, "columns", "{someFact: {type: string}}", Limit.COLUMNS);
        Node.Mapping rangeNodes = section(fields, "ranges", "{SOME_RANGE: {from: 1000, to: 1999}}", Limit.RANGES);
        Node.Mapping frameworkNodes = section(fields, "frameworks", "{rfc: {holder: RfcCodes}}", Limit.FRAMEWORKS);
        String codesExample = "{1: SOME_NAME}";
        fields.require("codes", codesExample);
        Node.Mapping codeNodes = section(fields, "codes", codesExample, Limit.CODES);

        // Problems in the sections may follow from a missing part.
        NodeReader reader = new NodeReader(isComplete ? report : Report.discarding());
        Set<String> columnNames = columnNodes.byKey().keySet();
        Set<String> frameworkKeys = frameworkNodes.byKey().keySet();
        List<Column> columns = new ColumnReader(settings.acronyms(), reader).read(columnNodes);
        List<Range> ranges = new RangeReader(columnNames, columns, settings, reader).read(rangeNodes);
        List<Row> rows = new RowReader(columnNames, columns, frameworkKeys, settings, reader).read(codeNodes);
        FrameworkReader frameworks = new FrameworkReader(reader);
        Table table = new Table(
                origin,
                name,
                description,
                settings.notation(),
                ranges,
                columns,
                frameworks.read(frameworkNodes),
                frameworks.unreadKeys(frameworkNodes),
                rows,
                accessors(fields, reader),
                implemented(fields, reader),
                frameworksPlace(spec));
        return new SpecTable(table, isComplete);
    }

    private static Name name(Fields fields) {
        String name = fields.requiredText("table", "MyCode");
        return new Name(name == null ? "" : name, null, fields.placeOf("table"));
    }

    /** Returns a section within its limit; empty if it is missing or not a mapping. */
    private Node.Mapping section(Fields fields, String key, String example, Limit limit) {
        if (fields.node(key) == null) {
            return EMPTY;
        }
        Node.Mapping section = fields.mapping(key, example);
        if (section == null) {
            isComplete = false;
            return EMPTY;
        }
        isComplete &= limit.check(section, report);
        return limit.truncate(section);
    }

    /** Returns the valid items of {@code accessors}, each once. */
    private static List<String> accessors(Fields fields, NodeReader reader) {
        Node node = fields.node("accessors");
        String what = fields.what("accessors");
        Node.Sequence list = node == null ? null : reader.list(node, what, EnumMembers.TEXTS.toString());
        List<String> accessors = new ArrayList<>();
        for (Node item : list == null ? List.<Node>of() : list.items()) {
            String text = Scalars.text(item);
            if (text == null || !EnumMembers.TEXTS.contains(text)) {
                reader.reportWrongType(item, "an item of " + what, String.join(" or ", EnumMembers.TEXTS), "");
            } else if (accessors.contains(text)) {
                reader.report().add(Message.DUPLICATE_KEY, item.place(), "value", text);
            } else {
                accessors.add(text);
            }
        }
        return accessors;
    }

    private static List<ImplementedInterface> implemented(Fields fields, NodeReader reader) {
        Node node = fields.node("implements");
        return node == null ? List.of() : new ImplementsReader(reader).read(node, fields.what("implements"));
    }

    private static Place frameworksPlace(Node.Mapping spec) {
        Node.Entry frameworks = spec.get("frameworks");
        return frameworks == null ? spec.place() : frameworks.key().place();
    }
}
