package io.github.codetable.processor.emit.source;

import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.model.Notation;
import java.util.HexFormat;

/** Java literals. All text that becomes a literal is escaped here. */
public final class JavaLiteral {

    private JavaLiteral() {}

    /** Returns a string literal of printable ASCII whose value is the text. */
    public static CodeBlock of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            append(literal, text.charAt(i));
        }
        return CodeBlock.of("$L", literal.append('"').toString());
    }

    /** Returns an {@code int} literal of a code, in the notation of its table. */
    public static CodeBlock code(int code, Notation notation) {
        return CodeBlock.of("$L", notation.literal(code));
    }

    /** Returns an {@code int} literal of eight hexadecimal digits. */
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
                    // No Unicode escape: javac replaces those first, and a line feed would end the line.
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
