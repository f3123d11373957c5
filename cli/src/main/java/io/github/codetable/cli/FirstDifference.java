package io.github.codetable.cli;

import java.util.List;

/** The first difference between two texts. */
final class FirstDifference {

    private static final int MAX_LENGTH = 160;

    private FirstDifference() {}

    /** Returns three lines: the number of the first different line, and this line in both texts. The texts must differ. */
    static String of(String present, String expected) {
        List<String> before = List.of(present.split("\n", -1));
        List<String> after = List.of(expected.split("\n", -1));
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return "first difference in line " + (line + 1) + ":\n  now:      " + text(before, line) + "\n  expected: "
                + text(after, line);
    }

    private static String text(List<String> lines, int line) {
        if (line >= lines.size()) {
            return "(end of file)";
        }
        String text = lines.get(line).replace("\r", "\\r");
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "...";
    }
}
