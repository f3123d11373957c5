package io.github.codetable.processor.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts that try to end a comment or a literal, or to become code. */
final class InjectionTexts {

    private static final List<String> CODE = List.of(
            "*/ class Evil {} /*",
            "*/",
            "**/",
            "*\\/",
            "* /",
            "/**",
            "/*",
            "//",
            "// */ static int evil; //",
            "\"",
            "\\",
            "\\\\",
            "\\\"",
            "\"; static int evil = 1; //",
            "\\\"; static int evil = 1; //",
            "\"\"\"",
            "'",
            "');System.exit(1);//",
            "${evil}",
            "#{evil}",
            "%s %d %n %%",
            "$L",
            "$S",
            "$T",
            "$N",
            "$$",
            "$",
            "$1L $2T $>$<$[$]$W$Z",
            "&#42;&#47;",
            "&#x2a;&#x2f;",
            "&ast;&sol;",
            "@deprecated",
            "* @deprecated",
            "x\n@deprecated",
            "x\r\n * @deprecated y",
            "{@link",
            "{@link Evil}",
            "{@code",
            "{@code */}",
            "{@literal }{{{",
            "{{{}",
            "}}}}",
            "{@snippet file=\"/etc/passwd\"}",
            "<script>alert(1)</script>",
            "<!-- -->",
            "<a href=\"javascript:alert(1)\">",
            "<",
            "<pre>",
            "]]>",
            "https://a.org/\"><script>",
            "https://a.org/*/",
            "https://a.org/\\u002a/",
            "x <https://a.org/*/>",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "~",
            "null",
            "",
            " ",
            "...");

    /** Characters that reorder or hide text (CVE-2021-42574), or look like others. */
    private static final List<String> INVISIBLE = List.of(
            "\u202e*/ live \u2066// \u2069\u2066",
            "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
            "a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg",
            "\u0391\u0412\u0421", // Greek and Cyrillic capitals that look like ABC
            "\uff0a\uff0f", // full-width */
            "\uff21",
            "\u0130\u0131I\u00df\ufb01", // letters that change when they are upper-cased
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "\udb40\udc41", // an invisible tag character
            "e\u0301\u0328",
            "\ufffe\uffff\ufdd0",
            "\ud800",
            "\udc00\ud800",
            "\udbff\udfff");

    private InjectionTexts() {}

    /** Returns the texts without variants that only use other escapes. */
    static List<String> unescaped() {
        return Stream.concat(CODE.stream(), INVISIBLE.stream()).toList();
    }

    /** Returns all texts. */
    static List<String> all() {
        List<String> all = new ArrayList<>(unescaped());
        all.addAll(escapedCommentEnds());
        lineEnds().forEach(end -> {
            all.add("x" + end + "static int evil;");
            all.add("//" + end + "*/ static int evil;");
        });
        for (char control = 0; control < ' '; control++) {
            all.add("a" + control + "b");
        }
        all.addAll(List.of("\u007f", "\u009f", "a\0" + "1"));
        return all;
    }

    /** Returns Unicode escapes for the end of a comment or a literal, which javac replaces before it parses. */
    private static List<String> escapedCommentEnds() {
        List<String> ends = new ArrayList<>();
        for (int backslashes = 1; backslashes <= 4; backslashes++) {
            for (int us = 1; us <= 3; us++) {
                String escape = "\\".repeat(backslashes) + "u".repeat(us);
                ends.add(escape + "002a" + escape + "002f static int evil;");
                ends.add("*" + escape + "002F static int evil;");
                ends.add(escape + "0022; static int evil; //");
                ends.add(escape + "000a static int evil;");
                ends.add(escape + "005c\"; static int evil; //");
            }
        }
        ends.addAll(List.of("\\u", "\\u12", "\\uuuu", "\\uzzzz", "\\u005cu002a/"));
        return ends;
    }

    private static Stream<String> lineEnds() {
        return Stream.of("\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\f");
    }
}
