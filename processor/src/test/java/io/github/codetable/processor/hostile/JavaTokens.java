package io.github.codetable.processor.hostile;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.InvalidInputException;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.parser.Scanner;
import org.eclipse.jdt.internal.compiler.parser.TerminalToken;

/** Splits a Java file into tokens by Eclipse's scanner. Comments and string literals lose their content. */
final class JavaTokens {

    private JavaTokens() {}

    /** Returns the tokens in order. Throws an assertion error if the source has an invalid token. */
    static List<String> of(String source) {
        Scanner scanner = new Scanner(true, false, false, ClassFileConstants.JDK1_8, null, null, true);
        scanner.setSource(source.toCharArray());
        List<String> tokens = new ArrayList<>();
        try {
            for (TerminalToken token = scanner.getNextToken();
                    token != TerminalToken.TokenNameEOF;
                    token = scanner.getNextToken()) {
                tokens.add(text(token, scanner));
            }
        } catch (InvalidInputException broken) {
            throw new AssertionError(source, broken);
        }
        return tokens;
    }

    private static String text(TerminalToken token, Scanner scanner) {
        return switch (token) {
            case TokenNameStringLiteral -> "\"\"";
            case TokenNameCOMMENT_JAVADOC -> "/** */";
            default -> scanner.getCurrentTokenString();
        };
    }
}
