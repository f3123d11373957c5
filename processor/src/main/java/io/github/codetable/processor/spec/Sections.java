package io.github.codetable.processor.spec;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a spec, each empty when the spec has none.
 *
 * @param whole false when one of them is something else than a mapping, so that nothing can be said about the rest
 */
record Sections(Node.Mapping columns, Node.Mapping ranges, Node.Mapping frameworks, Node.Mapping codes, boolean whole) {

    private static final Node.Mapping NOTHING = new Node.Mapping(List.of(), null);

    static Sections of(Fields fields) {
        Optional<Node.Mapping> columns = section(fields, "columns", "{someFact: {type: string}}");
        Optional<Node.Mapping> ranges = section(fields, "ranges", "{SOME_RANGE: {from: 1000, to: 1999}}");
        Optional<Node.Mapping> frameworks = section(fields, "frameworks", "{rfc: {holder: RfcCodes}}");
        String rows = "{1: {name: SOME_NAME}}";
        fields.require("codes", rows);
        Optional<Node.Mapping> codes = section(fields, "codes", rows);
        return new Sections(
                columns.orElse(NOTHING),
                ranges.orElse(NOTHING),
                frameworks.orElse(NOTHING),
                codes.orElse(NOTHING),
                columns.isPresent() && ranges.isPresent() && frameworks.isPresent() && codes.isPresent());
    }

    /** A part, or nothing when it is something else than a mapping, which is reported. */
    private static Optional<Node.Mapping> section(Fields fields, String key, String example) {
        return fields.node(key).isEmpty()
                ? Optional.of(NOTHING)
                : fields.read(key, (node, what) -> fields.reader().mapping(node, what, example));
    }
}
