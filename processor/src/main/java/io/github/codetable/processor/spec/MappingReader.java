package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import io.github.codetable.processor.yaml.SpecDecoder;
import io.github.codetable.processor.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** A reader of files that contain a mapping. The reader records whether the input is complete. */
final class MappingReader {

    private final Report report;
    private boolean isComplete = true;

    MappingReader(Report report) {
        this.report = report;
    }

    /**
     * Returns the mapping in the file, or null if there is none, which is reported.
     *
     * @param referrer the place in another spec that names the file; null if no spec does
     * @param what the name of the content in messages
     * @param expected the required content, for messages
     */
    Node.@Nullable Mapping read(SpecFile file, @Nullable Related referrer, String what, String expected) {
        SpecDecoder decoder = new SpecDecoder(report);
        SourceText source = decoder.decode(file.name(), file.bytes(), referrer);
        YamlReader reader = new YamlReader(source, decoder.isComplete() ? report : Report.discarding());
        Node top = reader.read();
        isComplete &= decoder.isComplete() && reader.isComplete();
        if (top instanceof Node.Mapping mapping) {
            return mapping;
        }
        if (isComplete && !(top instanceof Node.Invalid)) {
            reportTop(top, source, what, expected);
        }
        markIncomplete();
        return null;
    }

    /** Marks the input as incomplete, because a file is missing or has no mapping. */
    void markIncomplete() {
        isComplete = false;
    }

    /** Returns false if a part of the input is missing. Problems in the rest may follow from the missing part. */
    boolean isComplete() {
        return isComplete;
    }

    /** Returns the report for problems that may follow from a missing part. It discards them if a part is missing. */
    Report reportIfComplete() {
        return isComplete ? report : Report.discarding();
    }

    private void reportTop(@Nullable Node top, SourceText source, String what, String expected) {
        if (top == null || isMissing(top)) {
            report.add(Message.EMPTY_SPEC, Place.ofSpec(source), what, expected);
        } else {
            report.add(Message.WRONG_TYPE, top.place(), what, expected, Scalars.describe(top), "");
        }
    }

    private static boolean isMissing(Node node) {
        return node instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
    }
}
