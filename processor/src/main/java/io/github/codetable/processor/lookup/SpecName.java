package io.github.codetable.processor.lookup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The name of a spec as an annotation or another spec writes it: that of a bundled table, or a relative path.
 *
 * @param text the name
 */
record SpecName(String text) {

    static final String BUNDLED_SCHEME = "bundled";

    private static final String PREFIX = BUNDLED_SCHEME + ":";

    private static final String RELATIVE = "give a path relative to a folder that is searched";

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
            return Optional.of("is empty; give a file's name, such as codes.yaml");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("has a control character");
        }
        if (text.indexOf('\\') >= 0) {
            return Optional.of("has a backslash; write / between folders");
        }
        if (text.indexOf(':') >= 0) {
            return Optional.of(
                    "has a colon, as a drive or a URL has; " + RELATIVE + ", or bundled: and a table's name");
        }
        if (text.startsWith("/")) {
            return Optional.of("is absolute; " + RELATIVE);
        }
        return segments().or(this::system);
    }

    private Optional<String> segments() {
        if (text.endsWith("/")) {
            return Optional.of("is a folder's name; add the file's");
        }
        return Arrays.stream(text.split("/"))
                .filter(SpecName::isDots)
                .findFirst()
                .map(segment -> segment.isBlank()
                        ? "has an empty part between two /"
                        : "has the part " + segment + "; " + RELATIVE + " and stays in it");
    }

    /** Some systems drop dots and blanks at the end of a part, so that more than {@code ..} would lead upwards. */
    private static boolean isDots(String segment) {
        return segment.chars().allMatch(character -> character == '.' || character == ' ');
    }

    private Optional<String> system() {
        try {
            Path.of(text);
            return Optional.empty();
        } catch (InvalidPathException impossible) {
            return Optional.of("cannot be a file's name on this system: " + impossible.getReason());
        }
    }
}
