package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A reader of codes: decimal integers from 0 to 2147483647. Other numbers and texts are never converted. */
public final class CodeReader {

    private final Report report;

    public CodeReader(Report report) {
        this.report = report;
    }

    /** Returns the code, or null if the node is not a code, which is reported. */
    public @Nullable Integer read(Node node) {
        Integer code = Scalars.integer(node);
        if (code != null && code >= 0) {
            return code;
        }
        if (!(node instanceof Node.Invalid)) {
            report.add(Message.NOT_A_CODE, node.place(), quoted(node), hint(node));
        }
        return null;
    }

    private static String quoted(Node node) {
        return node instanceof Node.Scalar scalar
                        && scalar.plain()
                        && !scalar.text().isEmpty()
                ? scalar.text()
                : Scalars.describe(node);
    }

    /** Returns the end of the message, which proposes a code; empty if the intended code is not clear. */
    private static String hint(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return "";
        }
        String code = intendedCode(scalar.text().replace("_", ""));
        if (code == null) {
            return "";
        }
        return scalar.text().equals(code) ? "; remove the quotes" : "; did you mean " + code + "?";
    }

    private static @Nullable String intendedCode(String text) {
        if (text.matches("0x[0-9a-fA-F]{1,7}")) {
            return Integer.toString(Integer.parseInt(text.substring(2), 16));
        }
        if (text.matches("0o[0-7]{1,9}")) {
            return Integer.toString(Integer.parseInt(text.substring(2), 8));
        }
        if (!text.matches("\\+?[0-9]{1,9}(\\.0{1,9})?([eE]\\+?[0-9])?")) {
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        return value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? null
                : value.toBigInteger().toString();
    }
}
