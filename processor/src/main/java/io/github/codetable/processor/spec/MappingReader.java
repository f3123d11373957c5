package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import io.github.codetable.processor.yaml.EventSource;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import io.github.codetable.processor.yaml.SpecDecoder;
import io.github.codetable.processor.yaml.YamlReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file as the mapping that it has to be. */
final class MappingReader {

    private final Report report;
    private boolean whole = true;

    MappingReader(Report report) {
        this.report = report;
    }

    /**
     * The mapping, or nothing when there is none, which is reported.
     *
     * @param askedFor where another spec asks for the file, and how; null when none does
     * @param what how messages call what the file holds
     * @param expected what it has to be
     */
    Optional<Node.Mapping> read(SpecFile file, @Nullable Related askedFor, String what, String expected) {
        int before = report.diagnostics().size();
        SourceText source = new SpecDecoder(report).decode(file.name(), file.bytes(), askedFor);
        boolean decoded = report.diagnostics().size() == before;
        whole &= decoded;
        Report ofYaml = decoded ? report : Report.discarding();
        YamlReader reader = new YamlReader(new EventSource(source, ofYaml), ofYaml);
        Optional<Node> top = reader.read();
        whole &= reader.isWhole();
        if (top.isPresent() && top.get() instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        boolean isReported = top.isPresent() && top.get() instanceof Node.Unusable;
        if (whole && !isReported) {
            reportTop(top.filter(node -> !isNothing(node)), source, what, expected);
        }
        return missing();
    }

    /** Nothing, in place of what could not be read or found. */
    <T> Optional<T> missing() {
        whole = false;
        return Optional.empty();
    }

    /** False when a part of what was read is missing, so that nothing can be said about the rest. */
    boolean isWhole() {
        return whole;
    }

    /** Where problems go that may merely follow from a part that is missing. */
    Report reportOfWhole() {
        return whole ? report : Report.discarding();
    }

    private void reportTop(Optional<Node> top, SourceText source, String what, String expected) {
        top.ifPresentOrElse(
                node -> report.add(Message.WRONG_TYPE, node.place(), what, expected, Scalars.describe(node), ""),
                () -> report.add(Message.EMPTY_SPEC, Place.whole(source), what, expected));
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
    }
}
