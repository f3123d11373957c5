package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.naming.Keywords;
import io.github.codetable.processor.naming.NameForm;
import io.github.codetable.processor.naming.NamePattern;
import java.util.List;
import java.util.Set;

/**
 * The rule for one kind of names.
 *
 * @param kind the kind in messages, such as {@code a column name}
 * @param form the form that a valid name has
 * @param advice the way to another name
 */
record NameRule(String kind, NameForm form, String advice) {

    static final NameRule TABLE = new NameRule("a table name", NameForm.UPPER_CAMEL);
    static final NameRule HOLDER = new NameRule("a holder name", NameForm.UPPER_CAMEL);
    static final NameRule CANONICAL = new NameRule("a canonical name", NameForm.SCREAMING_SNAKE);
    static final NameRule ALIAS = new NameRule("an alias", NameForm.SCREAMING_SNAKE);
    static final NameRule RANGE = new NameRule("a range name", NameForm.SCREAMING_SNAKE);
    static final NameRule OPTION = new NameRule("a column value", NameForm.SCREAMING_SNAKE);
    static final NameRule COLUMN = new NameRule("a column name", NameForm.LOWER_CAMEL);
    static final NameRule FRAMEWORK = new NameRule("a framework key", NameForm.KEY);

    /** The reason for a reserved name that would hide a type. */
    static final String USED_TYPE = "the generated code uses a type of that name";

    /** The maximum length of a name, far below the 65,535 bytes that a class file has room for. */
    static final int MAX_LENGTH = 1000;

    /** The maximum length of the binary name of a class. File systems allow 255 bytes for the name of its file. */
    static final int MAX_CLASS_NAME = 255 - ".class".length();

    private static final int MAX_PROPOSAL = 60;

    private static final String OTHER_NAME = "choose another name";

    private NameRule(String kind, NameForm form) {
        this(kind, form, OTHER_NAME);
    }

    /** Returns the rule for the names that codes list for a framework. */
    static NameRule nameIn(String framework) {
        return new NameRule("a name in framework " + framework, NameForm.IDENTIFIER);
    }

    /**
     * Returns the rule for the name that a pattern makes for a code.
     *
     * @param row the code in messages
     */
    static NameRule nameMadeBy(NamePattern pattern, Framework framework, String row) {
        return new NameRule(
                "a name in framework " + framework.key() + ", but pattern \"" + pattern.text() + "\" makes it for "
                        + row,
                NameForm.IDENTIFIER,
                "change the pattern, or write `" + framework.key() + ": OTHER_NAME` under `names` of " + row);
    }

    /** Returns true if the name is valid. Otherwise adds the problem. */
    boolean check(String name, Place place, List<Diagnostic> problems) {
        if (name.length() > MAX_LENGTH) {
            problems.add(invalid(name, place, "it has more than " + MAX_LENGTH + " characters; shorten it"));
            return false;
        }
        if (!form.matches(name)) {
            problems.add(Diagnostic.error(
                    Message.NOT_A_NAME, place, name, kind, "it must " + form.requirement(), correction(name)));
            return false;
        }
        if (form.isIdentifier() && Keywords.contains(name)) {
            problems.add(Diagnostic.error(Message.KEYWORD, place, name, kind, advice));
            return false;
        }
        return true;
    }

    /** Adds a problem if the name is invalid, or reserved for the given reason. */
    void check(Name name, Set<String> reserved, String reason, List<Diagnostic> problems) {
        if (check(name.text(), name.place(), problems) && reserved.contains(name.text())) {
            problems.add(reserved(name.text(), name.place(), reason));
        }
    }

    /** Returns the error for a name that is invalid for another reason than its form. */
    Diagnostic invalid(String name, Place place, String reason) {
        return Diagnostic.error(Message.NOT_A_NAME, place, name, kind, reason, "");
    }

    /** Returns the error for a name that the generated code needs itself. */
    Diagnostic reserved(String name, Place place, String reason) {
        return Diagnostic.error(Message.RESERVED_NAME, place, name, kind, reason, advice);
    }

    private String correction(String name) {
        if (!advice.equals(OTHER_NAME)) {
            return "; " + advice;
        }
        String proposed = form.corrected(name);
        boolean isProposed = proposed.length() <= MAX_PROPOSAL && form.matches(proposed);
        return isProposed ? DidYouMean.question(proposed) : "";
    }
}
