package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.yaml.Node;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proposes what to write in place of something that is no code. */
public final class CodeHint {

    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,7}");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\+?[0-9]{1,9}(\\.0{1,9})?([eE]\\+?[0-9])?");

    private CodeHint() {}

    /** A clause that follows the message; empty when it is not clear what was meant. */
    static String of(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return "";
        }
        Optional<String> meant = meant(scalar.text().replace("_", ""));
        if (meant.isEmpty()) {
            return "";
        }
        return scalar.text().equals(meant.get()) ? "; remove the quotes" : "; did you mean " + meant.get() + "?";
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
