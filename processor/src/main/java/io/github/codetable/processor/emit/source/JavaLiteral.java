package io.github.codetable.processor.emit.source;

import com.palantir.javapoet.CodeBlock;
import java.util.HexFormat;

/** The one place where text becomes a Java literal. */
public final class JavaLiteral {

    private JavaLiteral() {}

    /** A literal of printable ASCII whose value is the text, char by char. */
    public static CodeBlock of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            append(literal, text.charAt(i));
        }
        return CodeBlock.of("$L", literal.append('"').toString());
    }

    /** A number as its bits. */
    public static CodeBlock hexadecimal(int number) {
        return CodeBlock.of("$L", "0x" + HexFormat.of().toHexDigits(number));
    }

    private static void append(StringBuilder literal, char c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (c < ' ') {
                    // A Unicode escape would be read as the control character itself, which may end the line or the
                    // file.
                    literal.append("\\0").append(c >> 3).append(c & 7);
                } else if (c < 0x7f) {
                    literal.append(c);
                } else {
                    literal.append("\\u").append(HexFormat.of().toHexDigits(c));
                }
            }
        }
    }
}
