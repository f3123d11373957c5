package io.github.codetable.benchmarks.compile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The compiler compiled nothing; the message is what it said. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final Pattern ID = Pattern.compile("CT-\\d+");

    RefusedException(String messages) {
        super(messages);
    }

    /** The id of Codetable's message; no other refusal is expected. */
    String id() {
        Matcher matcher = ID.matcher(getMessage());
        if (matcher.find()) {
            return matcher.group();
        }
        throw this;
    }
}
