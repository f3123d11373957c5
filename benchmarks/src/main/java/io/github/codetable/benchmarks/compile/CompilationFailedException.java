package io.github.codetable.benchmarks.compile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thrown if the compiler reports errors. The message is the output of the compiler. */
final class CompilationFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final Pattern ID = Pattern.compile("CT-\\d+");

    CompilationFailedException(String messages) {
        super(messages);
    }

    /** Returns the id of Codetable's message in the output. */
    String id() {
        Matcher matcher = ID.matcher(getMessage());
        if (matcher.find()) {
            return matcher.group();
        }
        throw this;
    }
}
