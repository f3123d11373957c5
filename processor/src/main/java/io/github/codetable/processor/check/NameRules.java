package io.github.codetable.processor.check;

import io.github.codetable.processor.naming.NameForm;

/** The rules of the kinds of names that a spec has. */
final class NameRules {

    static final NameRule TABLE = new NameRule("a table name", NameForm.UPPER_CAMEL);
    static final NameRule HOLDER = new NameRule("a holder name", NameForm.UPPER_CAMEL);
    static final NameRule CANONICAL = new NameRule("a canonical name", NameForm.SCREAMING_SNAKE);
    static final NameRule ALIAS = new NameRule("an alias", NameForm.SCREAMING_SNAKE);
    static final NameRule RANGE = new NameRule("a range name", NameForm.SCREAMING_SNAKE);
    static final NameRule OPTION = new NameRule("a column value", NameForm.SCREAMING_SNAKE);
    static final NameRule COLUMN = new NameRule("a column name", NameForm.LOWER_CAMEL);
    static final NameRule FRAMEWORK = new NameRule("a framework key", NameForm.KEY);
    static final NameRule MADE_NAME = new NameRule(
            "a framework name, but this pattern makes it for code 1 with the name SOME_NAME", NameForm.IDENTIFIER);

    private NameRules() {}

    /** The rule of the names that a framework gives. */
    static NameRule nameIn(String framework) {
        return new NameRule("a name in framework " + framework, NameForm.IDENTIFIER);
    }
}
