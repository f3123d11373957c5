package io.github.codetable.processor.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Large specs, each with very many elements of one kind. */
final class OversizedSpecs {

    private static final String CODES = "codes: {1: {name: A}}\n";

    private static final String MIRRORED = "java.net.HttpURLConnection";

    private OversizedSpecs() {}

    /** Returns the specs by the kind of element. */
    static Map<String, String> all(int size) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String token : new String[] {
            "a: b\n", "- ", "- a\n", "[", "{", "[]", "? ", "&a ", "!t ", "*a ", "#\n", "'", "\"", "|\n", ">\n a\n",
            "\t", "\r", "\n", " ", ":", ": ", ",", "%A\n", "---\n", "--- a\n", "...\n", "a", "a ", "a,", "a: ", "a\n ",
            "{a: ", "[a, ", "<<: ", "\\", "\\x41", "1", "\u00e9", "\ufeff", "\u2028", "@", "`"
        }) {
            all.put("tokens " + token.replace("\n", "\\n").strip(), times(token, size));
            all.put("list of " + token.replace("\n", "\\n").strip(), "table: T\ntitle: [" + times(token, size));
            all.put(
                    "quoted " + token.replace("\n", "\\n").strip(),
                    "table: T\ntitle: \"" + times(token, size) + "x\"\n" + CODES);
        }
        all.put("unknown keys", "table: T\n" + CODES + each(size, i -> "k" + i + ": x\n"));
        all.put("long unknown keys", "table: T\n" + CODES + each(size, i -> "k".repeat(90) + i + ": x\n"));
        all.put(
                "unknown keys in one line",
                "table: T\ncodes: {1: {name: A, " + each(size, i -> "k" + i + ": x, ") + "}}\n");
        all.put("same keys", "table: T\n" + CODES + each(size, i -> "doc: x\n"));
        all.put("rows", "table: T\ncodes:\n" + each(size, i -> " " + i + ": {name: N" + i + "}\n"));
        all.put("bad rows", "table: T\ncodes:\n" + each(size, i -> " " + i + ": {name: n" + i + "}\n"));
        all.put("empty rows", "table: T\ncodes:\n" + each(size, i -> " " + i + ": {}\n"));
        all.put("same rows", "table: T\ncodes:\n" + each(size, i -> " 1: {name: N" + i + "}\n"));
        all.put("same names", "table: T\ncodes:\n" + each(size, i -> " " + i + ": {name: N}\n"));
        all.put("removed rows", "table: T\ncodes:\n" + each(size, i -> " " + i + ": ~\n"));
        all.put(
                "rows and ranges",
                "table: T\nranges:\n" + each(size / 2, i -> " R" + i + ": {from: " + i + ", to: " + i + "}\n")
                        + "codes:\n" + each(size / 2, i -> " " + i + ": {name: N" + i + "}\n"));
        all.put(
                "nested ranges",
                "table: T\nranges:\n"
                        + each(size, i -> " R" + i + ": {from: " + i + ", to: " + (2000000000 - i) + "}\n") + CODES);
        all.put(
                "rows outside ranges",
                "table: T\nranges:\n" + each(size / 2, i -> " R" + i + ": {from: " + i + ", to: " + i + "}\n")
                        + "codes:\n" + each(size / 2, i -> " " + (i + 1000000000) + ": {name: N" + i + "}\n"));
        all.put(
                "rows and columns",
                "table: T\ncolumns:\n" + each(size / 2, i -> " c" + i + ": {type: int, default: 1}\n") + "codes:\n"
                        + each(size / 2, i -> " " + i + ": {name: N" + i + "}\n"));
        all.put(
                "rows and frameworks",
                "table: T\nframeworks:\n"
                        + each(size / 2, i -> " f" + i + ": {holder: H" + i + ", pattern: \"{NAME}\"}\n") + "codes:\n"
                        + each(size / 2, i -> " " + i + ": {name: N" + i + "}\n"));
        all.put(
                "unknown frameworks",
                "table: T\nframeworks:\n" + each(size / 2, i -> " f" + i + ": {holder: H" + i + "}\n")
                        + "codes: {1: {name: A, names: {" + each(size / 2, i -> "g" + i + ": G" + i + ", ") + "}}}\n");
        all.put(
                "unknown values",
                "table: T\ncolumns: {c: {type: set, values: [" + each(size / 2, i -> "V" + i + ", ")
                        + "]}}\ncodes: {1: {name: A, c: [" + each(size / 2, i -> "W" + i + ", ") + "]}}\n");
        all.put(
                "known values",
                "table: T\ncolumns: {c: {type: set, values: [" + each(size / 2, i -> "V" + i + ", ")
                        + "]}}\ncodes: {1: {name: A, c: [" + each(size / 2, i -> "V" + i + ", ") + "]}}\n");
        all.put("aliases", "table: T\ncodes: {1: {name: A, aliases: [" + each(size, i -> "B" + i + ", ") + "]}}\n");
        all.put(
                "framework names",
                "table: T\nframeworks: {f: {holder: H}}\ncodes: {1: {name: A, names: {f: ["
                        + each(size, i -> "B" + i + ", ") + "]}}}\n");
        all.put(
                "false friends",
                "table: T\nframeworks: {f: {holder: H}, g: {holder: G}}\ncodes:\n"
                        + each(
                                size,
                                i -> " " + i + ": {name: A" + i + ", names: {f: B" + i + ", g: B" + (i + 1) + "}}\n"));
        all.put(
                "pattern ranges",
                "table: T\nranges: {R: {from: 0, to: 9}}\nframeworks: {f: {holder: H, pattern: \"{NAME}\", ranges: ["
                        + each(size, i -> "S" + i + ", ") + "]}}\n" + CODES);
        all.put(
                "placeholders",
                "table: T\nframeworks: {f: {holder: H, pattern: \"" + times("{name}", size) + "\"}}\n" + CODES);
        all.put(
                "unknown placeholders",
                "table: T\nframeworks: {f: {holder: H, pattern: \"" + each(size, i -> "{p" + i + "}") + "\"}}\n"
                        + CODES);
        all.put("spaces in a text", "table: T\ntitle: \"a" + times(" ", size) + "b\"\n" + CODES);
        all.put(
                "names of frameworks",
                "table: T\nframeworks: {f: {holder: H, names: {" + each(size, i -> i + ": N" + i + ", ") + "}}}\n"
                        + CODES);
        all.put(
                "codes of frameworks",
                "table: T\nframeworks: {f: {holder: H, codes: {" + each(size, i -> i + ": {name: N" + i + "}, ")
                        + "}}}\n" + CODES);
        all.put("interfaces", "table: T\nimplements: {" + each(size, i -> "a.I" + i + ": {}, ") + "}\n" + CODES);
        all.put(
                "answers",
                "table: T\nimplements: {java.lang.CharSequence: {" + each(size, i -> "m" + i + ": code, ") + "}}\n"
                        + CODES);
        all.put(
                "exceptions of a mirror",
                "table: T\nframeworks: {f: {holder: H, mirrors: {type: " + MIRRORED + ", except: ["
                        + each(size, i -> "HTTP_" + i + ", ") + "]}}}\n" + CODES);
        all.put(
                "mirrored names",
                "table: T\nframeworks: {f: {holder: H, mirrors: " + MIRRORED + "}}\ncodes: {1: {name: A, names: {f: ["
                        + each(size, i -> "HTTP_" + i + ", ") + "]}}}\n");
        all.put(
                "mirrored codes",
                "table: T\nframeworks: {f: {holder: H, pattern: \"{NAME}\", mirrors: " + MIRRORED + "}}\ncodes:\n"
                        + each(size, i -> " " + i + ": {name: HTTP_" + i + "}\n"));
        return all;
    }

    private static String times(String token, int size) {
        return token.repeat(size / token.length());
    }

    private static String each(int size, IntFunction<String> item) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; items.length() < size; i++) {
            items.append(item.apply(i));
        }
        return items.toString();
    }
}
