package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads codes: plain decimal integers from 0 up, judged by their text and never coerced. */
final class CodeReader {

    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,7}");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\+?[0-9]{1,9}(\\.0{1,9})?([eE]\\+?[0-9])?");

    private final Report report;

    CodeReader(Report report) {
        this.report = report;
    }

    /** The code, or nothing for what is none, which is reported. */
    Optional<Integer> read(Node node) {
        Optional<Integer> code = Scalars.integer(node).filter(value -> value >= 0);
        if (code.isEmpty() && !(node instanceof Node.Unusable)) {
            report.add(Message.NOT_A_CODE, node.place(), quoted(node), hint(node));
        }
        return code;
    }

    private static String quoted(Node node) {
        return node instanceof Node.Scalar scalar
                        && scalar.plain()
                        && !scalar.text().isEmpty()
                ? scalar.text()
                : Scalars.describe(node);
    }

    private static String hint(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return "";
        }
        Optional<String> meant = meant(scalar.text().replace("_", ""));
        if (meant.isEmpty()) {
            return "";
        }
        return scalar.text().equals(meant.get()) ? "; leave the quotes out" : "; did you mean " + meant.get() + "?";
    }

    private static Optional<String> meant(String text) {
        if (HEXADECIMAL.matcher(text).matches()) {
            return Optional.of(Integer.toString(Integer.parseInt(text.substring(2), 16)));
        }
        if (OCTAL.matcher(text).matches()) {
            return Optional.of(Integer.toString(Integer.parseInt(text.substring(2), 8)));
        }
        return Optional.of(text)
                .filter(decimal -> DECIMAL.matcher(decimal).matches())
                .map(BigDecimal::new)
                .filter(value -> value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(value -> value.toBigInteger().toString());
    }
}
