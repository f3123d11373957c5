package io.github.codetable.processor.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Random texts and names. Names are unique where a spec requires it. */
final class RandomTexts {

    /** The start of all sentences. */
    static final String SENTENCE = "Sentence number ";

    private static final List<String> WORDS = List.of(
            "GOING", "AWAY", "X", "TOO", "BIG", "I", "POLICY_", "H2", "UTF8", "OK", "NO", "STATUS", "A", "_", "V_2");

    private static final List<String> TEXTS = List.of(
            "Going away",
            "*/ class Evil {} /*",
            "\\u002a\\u002f \\",
            "a \" b",
            "it's 'quoted'",
            "$L $T $$ %s",
            "{@link Evil} @deprecated <b> &amp;",
            "1\n2\r3\u2028\u0085 \t4",
            "\u202e\u0130\ud83d\ude00\ud800",
            "no: yes # - ~",
            "true",
            "1003",
            "~",
            "Line one\nline two\n\n  line four",
            "Ends with a line end\n");

    private static final List<String> REFERENCES = List.of(
            "RFC 6455, section 7.4.1",
            "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
            "RFC 6455 <https://www.rfc-editor.org/rfc/rfc6455>");

    private final Dice dice;
    private final Set<String> canonical = new HashSet<>();
    private int count;

    RandomTexts(Dice dice) {
        this.dice = dice;
    }

    String text() {
        return dice.oneIn(2) ? sentence() : dice.one(TEXTS);
    }

    /** Returns a unique text of plain words, which comments contain as it is. */
    String sentence() {
        return SENTENCE + count++ + (dice.oneIn(2) ? " with several words to fold." : ".");
    }

    String reference() {
        return dice.oneIn(2) ? text() : dice.one(REFERENCES);
    }

    /** Returns a canonical name or an alias. Its words without separators are unique, too. */
    String canonicalName() {
        StringBuilder name = new StringBuilder(dice.one(WORDS.subList(0, 5)));
        for (int i = dice.below(3); i > 0; i--) {
            name.append('_').append(dice.one(WORDS));
        }
        while (!canonical.add(name.toString().replace("_", ""))) {
            name.append('_').append(dice.below(1000));
        }
        return name.toString();
    }

    /**
     * Returns a name that a framework gives a code, other than the names of all patterns.
     *
     * @param taken the names of the framework, to which the name is added
     */
    String frameworkName(Set<String> taken) {
        String name;
        do {
            name = dice.one(List.of("given$", "Given_", "GIVEN__", "_given")) + dice.below(10 + 2 * taken.size());
        } while (!taken.add(name));
        return name;
    }

    /** Returns a name, or a mapping with the name, which may deprecate the name. */
    Object nameOrMapping(String name) {
        if (!dice.oneIn(3)) {
            return name;
        }
        Map<String, Object> mapping = new LinkedHashMap<>();
        mapping.put("name", name);
        if (dice.oneIn(2)) {
            mapping.put("deprecated", text());
        }
        return mapping;
    }

    /** Returns names for a code in a framework: one name, a list of names, or null for no name. */
    Object frameworkNames(Set<String> taken) {
        return switch (dice.below(4)) {
            case 0 -> null;
            case 1, 2 -> nameOrMapping(frameworkName(taken));
            default -> {
                List<Object> names = new ArrayList<>();
                for (int i = dice.below(3); i >= 0; i--) {
                    names.add(nameOrMapping(frameworkName(taken)));
                }
                yield names;
            }
        };
    }

    List<Object> aliases() {
        List<Object> aliases = new ArrayList<>();
        for (int i = dice.below(4); i > 0; i--) {
            aliases.add(nameOrMapping(canonicalName()));
        }
        return aliases;
    }
}
