package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.naming.Keywords;
import io.github.codetable.processor.naming.NameForm;

/**
 * What a name of one kind has to be.
 *
 * @param kind what the name is for, such as {@code a column}
 * @param form what it has to look like
 */
record NameRule(String kind, NameForm form) {

    /** The longest name; a class file holds no longer one than 65,535 bytes, and no person reads half as much. */
    static final int LONGEST = 1000;

    private static final int LONGEST_PROPOSAL = 60;

    /** Reports a name that breaks the rule; true when it keeps it. */
    boolean check(String name, Place place, Report report) {
        if (name.length() > LONGEST) {
            refuse(name, place, report, "it has more than " + LONGEST + " characters; shorten it");
            return false;
        }
        if (!form.matches(name)) {
            report.add(Message.NOT_A_NAME, place, name, kind, "it must " + form.requirement(), proposal(name));
            return false;
        }
        if (form.isOfCode() && Keywords.contains(name)) {
            report.add(Message.KEYWORD, place, name, kind);
            return false;
        }
        return true;
    }

    /** Reports a name that cannot be one for another reason than its form. */
    void refuse(String name, Place place, Report report, String reason) {
        report.add(Message.NOT_A_NAME, place, name, kind, reason, "");
    }

    /** Reports a name that the generated code needs itself. */
    void reserved(String name, Place place, Report report, String reason) {
        report.add(Message.RESERVED_NAME, place, name, kind, reason);
    }

    private String proposal(String name) {
        String proposed = form.corrected(name);
        boolean isProposed = proposed.length() <= LONGEST_PROPOSAL && form.matches(proposed);
        return isProposed ? DidYouMean.question(proposed) : "";
    }
}
