package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import io.github.codetable.processor.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a spec, each empty when the spec has none.
 *
 * @param whole false when one of them is something else than a mapping, so that nothing can be said about the rest
 */
public record Sections(
        Node.Mapping columns, Node.Mapping ranges, Node.Mapping frameworks, Node.Mapping codes, boolean whole) {

    private static final Node.Mapping NOTHING = new Node.Mapping(List.of(), Place.whole(new SourceText("", "")));

    static Sections of(Fields fields) {
        Optional<Node.Mapping> columns = section(fields, "columns", "{someFact: {type: string}}");
        Optional<Node.Mapping> ranges = section(fields, "ranges", "{SOME_RANGE: {from: 1000, to: 1999}}");
        Optional<Node.Mapping> frameworks = section(fields, "frameworks", "{rfc: {holder: RfcCodes}}");
        String rows = "{1: {name: SOME_NAME}}";
        fields.require("codes", rows);
        Optional<Node.Mapping> codes = section(fields, "codes", rows);
        boolean whole = columns.isPresent() && ranges.isPresent() && frameworks.isPresent() && codes.isPresent();
        return new Sections(
                        columns.orElse(NOTHING),
                        ranges.orElse(NOTHING),
                        frameworks.orElse(NOTHING),
                        codes.orElse(NOTHING),
                        whole)
                .limited(fields.reader().report());
    }

    /** The same with no more in each part than a spec may have. */
    @SuppressWarnings("ShortCircuitBoolean") // each limit reports
    private Sections limited(Report report) {
        boolean few = Limit.COLUMNS.admits(columns, report)
                & Limit.RANGES.admits(ranges, report)
                & Limit.FRAMEWORKS.admits(frameworks, report)
                & Limit.CODES.admits(codes, report);
        return new Sections(
                Limit.COLUMNS.cut(columns),
                Limit.RANGES.cut(ranges),
                Limit.FRAMEWORKS.cut(frameworks),
                Limit.CODES.cut(codes),
                whole && few);
    }

    /** A part, or nothing when it is something else than a mapping, which is reported. */
    private static Optional<Node.Mapping> section(Fields fields, String key, String example) {
        return fields.node(key).isEmpty() ? Optional.of(NOTHING) : fields.mapping(key, example);
    }
}
