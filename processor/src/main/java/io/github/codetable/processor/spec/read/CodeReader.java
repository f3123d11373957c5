package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.Optional;

/** Reads codes: plain decimal integers from 0 up, judged by their text and never coerced. */
public final class CodeReader {

    private final Report report;

    public CodeReader(Report report) {
        this.report = report;
    }

    /** The code, or nothing for what is none, which is reported. */
    public Optional<Integer> read(Node node) {
        Optional<Integer> code = Scalars.integer(node);
        if (code.isPresent() && code.get() >= 0) {
            return code;
        }
        if (!(node instanceof Node.Unusable)) {
            report.add(Message.NOT_A_CODE, node.place(), quoted(node), CodeHint.of(node));
        }
        return Optional.empty();
    }

    private static String quoted(Node node) {
        return node instanceof Node.Scalar scalar
                        && scalar.plain()
                        && !scalar.text().isEmpty()
                ? scalar.text()
                : Scalars.describe(node);
    }
}
