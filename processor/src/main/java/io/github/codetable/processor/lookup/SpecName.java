package io.github.codetable.processor.lookup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The name of a spec in an annotation or in another spec: either {@code bundled:} and the name of a bundled table, or a
 * relative path.
 *
 * @param text the name as written
 */
record SpecName(String text) {

    static final String BUNDLED_SCHEME = "bundled";

    private static final String PREFIX = BUNDLED_SCHEME + ":";

    private static final String RELATIVE = "write a path relative to a searched folder";

    boolean isBundled() {
        return text.startsWith(PREFIX);
    }

    /** Returns the text after {@code bundled:}, which may be any text. Requires {@link #isBundled()}. */
    String bundledTable() {
        return text.substring(PREFIX.length());
    }

    /** Returns why the name is invalid, as a predicate whose subject is the name, or null for a valid relative path. */
    @Nullable
    String refusal() {
        if (text.isBlank()) {
            return "is empty; write the name of a file, such as codes.yaml";
        }
        if (hasControlCharacter()) {
            return "has a control character; remove it";
        }
        if (text.indexOf('\\') >= 0) {
            return "has a backslash; separate folders with /";
        }
        if (text.indexOf(':') >= 0) {
            return "has a colon, like a drive or a URL; " + RELATIVE + ", or bundled:NAME for a bundled table";
        }
        if (text.startsWith("/")) {
            return "is absolute; " + RELATIVE;
        }
        String refusal = refusalOfParts();
        return refusal == null ? refusalOfSystem() : refusal;
    }

    private boolean hasControlCharacter() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String refusalOfParts() {
        if (text.endsWith("/")) {
            return "is the name of a folder; add the name of the file";
        }
        for (String part : text.split("/")) {
            if (isOnlyDotsAndBlanks(part)) {
                return part.isBlank()
                        ? "has an empty part between two /; remove that part"
                        : "has the part \"" + part + "\"; " + RELATIVE + ", without such parts";
            }
        }
        return null;
    }

    /** Returns true for {@code ..} and for parts that some systems treat like it, such as {@code ...}. */
    private static boolean isOnlyDotsAndBlanks(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) != '.' && part.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private @Nullable String refusalOfSystem() {
        try {
            Path unused = Path.of(text);
            return null;
        } catch (InvalidPathException impossible) {
            return "is not a valid file name on this system: " + impossible.getReason();
        }
    }
}
