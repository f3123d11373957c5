package io.github.codetable.processor.lookup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The name of a spec as an annotation or another spec writes it: that of a bundled table, or a relative path.
 *
 * @param text the name
 */
record SpecName(String text) {

    static final String BUNDLED_SCHEME = "bundled";

    private static final String PREFIX = BUNDLED_SCHEME + ":";

    private static final String RELATIVE = "write a path relative to a searched folder";

    boolean isBundled() {
        return text.startsWith(PREFIX);
    }

    /** What follows {@code bundled:}, which may be anything. */
    String bundledTable() {
        return text.substring(PREFIX.length());
    }

    /** Why no file is looked up by this name, as a clause that follows it; empty when one may be. */
    Optional<String> refusal() {
        if (text.isBlank()) {
            return Optional.of("is empty; write the name of a file, such as codes.yaml");
        }
        if (hasControlCharacter()) {
            return Optional.of("has a control character; remove it");
        }
        if (text.indexOf('\\') >= 0) {
            return Optional.of("has a backslash; separate folders with /");
        }
        if (text.indexOf(':') >= 0) {
            return Optional.of(
                    "has a colon, like a drive or a URL; " + RELATIVE + ", or bundled:NAME for a bundled table");
        }
        if (text.startsWith("/")) {
            return Optional.of("is absolute; " + RELATIVE);
        }
        Optional<String> segments = segments();
        return segments.isPresent() ? segments : system();
    }

    private boolean hasControlCharacter() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> segments() {
        if (text.endsWith("/")) {
            return Optional.of("is the name of a folder; add the name of the file");
        }
        for (String segment : text.split("/")) {
            if (isDots(segment)) {
                return Optional.of(
                        segment.isBlank()
                                ? "has an empty part between two /; remove that part"
                                : "has the part \"" + segment + "\"; " + RELATIVE + ", without such parts");
            }
        }
        return Optional.empty();
    }

    /** Some systems drop dots and blanks at the end of a part, so that more than {@code ..} would lead upwards. */
    private static boolean isDots(String segment) {
        for (int i = 0; i < segment.length(); i++) {
            if (segment.charAt(i) != '.' && segment.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private Optional<String> system() {
        try {
            Path unused = Path.of(text);
            return Optional.empty();
        } catch (InvalidPathException impossible) {
            return Optional.of("is not a valid file name on this system: " + impossible.getReason());
        }
    }
}
