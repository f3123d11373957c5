package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments of the constants in a generated source. */
final class GeneratedComments {

    /** A comment, and the first name after it and after an annotation. */
    private static final Pattern COMMENTED =
            Pattern.compile("/\\*\\*((?:[^*]|\\*(?!/))*+)\\*/\\s*(?:@Deprecated\\s+)?(\\w+)\\s*[(,;]");

    private final Map<String, String> comments = new HashMap<>();

    GeneratedComments(String source) {
        Matcher commented = COMMENTED.matcher(source);
        while (commented.find()) {
            comments.put(commented.group(2), commented.group(1).replaceAll("\\s*\\n\\s*\\* ?", " "));
        }
    }

    /** Returns the comment of a constant as one line. */
    String of(String constant) {
        assertWithMessage("comments").that(comments).containsKey(constant);
        return comments.get(constant);
    }
}
