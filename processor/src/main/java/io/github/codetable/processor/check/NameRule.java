package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.naming.Keywords;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a name of one kind has to look like.
 *
 * @param kind what the name is for, such as {@code a column}
 * @param identifier whether Java code has the name, so that it cannot be a word of the language
 * @param form what it has to match
 * @param words the form in words
 * @param correction makes the name that was probably meant; nothing is proposed that the form refuses
 */
record NameRule(String kind, boolean identifier, Pattern form, String words, Function<String, String> correction) {

    /** The longest name; a class file holds no longer one than 65,535 bytes, and no person reads half as much. */
    static final int LONGEST = 1000;

    /** Reports a name that breaks the rule; true when it keeps it. */
    boolean check(String name, Place place, Report report) {
        if (name.length() > LONGEST) {
            report.add(Message.NOT_A_NAME, place, name, kind, "it has more than " + LONGEST + " characters", "");
            return false;
        }
        if (!form.matcher(name).matches()) {
            report.add(Message.NOT_A_NAME, place, name, kind, words, proposal(name));
            return false;
        }
        if (identifier && Keywords.contains(name)) {
            report.add(Message.KEYWORD, place, name, kind);
            return false;
        }
        return true;
    }

    /** Reports a name that the generated code needs itself. */
    void reserved(String name, Place place, Report report, String reason) {
        report.add(Message.RESERVED_NAME, place, name, kind, reason);
    }

    private String proposal(String name) {
        return Optional.of(correction.apply(name))
                .filter(proposed ->
                        proposed.length() <= 60 && form.matcher(proposed).matches())
                .map(proposed -> "; did you mean \"" + proposed + "\"?")
                .orElse("");
    }
}
