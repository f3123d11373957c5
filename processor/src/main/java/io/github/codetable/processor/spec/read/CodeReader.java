package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import org.jspecify.annotations.Nullable;

/** A reader of codes in the notation of their table. Other numbers and texts are never converted. */
public final class CodeReader {

    private final Notation notation;
    private final Report report;

    public CodeReader(Notation notation, Report report) {
        this.notation = notation;
        this.report = report;
    }

    /** Returns the code, or null if the node is not a code, which is reported. */
    public @Nullable Integer read(Node node) {
        Integer code = parse(node, notation);
        if (code == null && !(node instanceof Node.Invalid)) {
            report.add(Message.NOT_A_CODE, node.place(), quoted(node), expected(), CodeHint.of(node, notation));
        }
        return code;
    }

    /** Returns the code, or null if the node is not a code in the given notation. */
    public static @Nullable Integer parse(Node node, Notation notation) {
        return notation == Notation.DECIMAL ? Scalars.integer(node) : Scalars.hexadecimal(node);
    }

    private String expected() {
        return notation == Notation.DECIMAL ? NodeReader.INTEGER : "0x and one to eight hexadecimal digits";
    }

    private static String quoted(Node node) {
        return node instanceof Node.Scalar scalar
                        && scalar.plain()
                        && !scalar.text().isEmpty()
                ? scalar.text()
                : Scalars.describe(node);
    }
}
