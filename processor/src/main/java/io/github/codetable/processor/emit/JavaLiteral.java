package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.stream.Collectors;

/** The one place where text becomes a Java literal. */
final class JavaLiteral {

    private JavaLiteral() {}

    /** A literal of printable ASCII whose value is the text, char by char. */
    static CodeBlock of(String text) {
        return CodeBlock.of(
                "$L", text.chars().mapToObj(JavaLiteral::escaped).collect(Collectors.joining("", "\"", "\"")));
    }

    /** A number as its bits. */
    static CodeBlock hexadecimal(int number) {
        return CodeBlock.of("$L", "0x%08x".formatted(number));
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            // A Unicode escape would be read as the control character itself, which may end the line or the file.
            default -> c < ' ' ? "\\%03o".formatted(c) : c < 0x7f ? Character.toString(c) : "\\u%04x".formatted(c);
        };
    }
}
