package io.github.codetable.processor.diagnostic;

import java.util.Collection;
import java.util.Locale;

/**
 * The catalogue of messages. Numbers are stable: a new message gets the next number, and the number of a removed
 * message is never reused.
 */
public enum Message {
    SPEC_NOT_FOUND(
            1,
            "spec \"%s\" was not found; put the file in one of the places below, or give its folder with the"
                    + " compiler option -Acodetable.specs=FOLDER%s%s"),
    SPEC_NAME_REFUSED(2, "the spec name \"%s\" %s"),
    NOT_BUNDLED(3, "there is no bundled table \"%s\"; bundled tables: %s%s"),
    SPEC_UNREADABLE(4, "spec \"%s\" cannot be read: %s %s"),
    EXTENDS_CYCLE(5, "specs extend each other in a cycle: %s; remove one `extends`"),
    NOT_UTF8(6, "byte 0x%s is not valid UTF-8; save the file as UTF-8"),
    EMPTY_SPEC(7, "%s is empty; write %s"),
    NOT_YAML(8, "invalid YAML: %s"),
    SEVERAL_DOCUMENTS(
            9,
            "a second YAML document starts here, but a spec must be one document; remove the second document, or move"
                    + " it to a spec of its own"),
    YAML_FEATURE(
            10,
            "%s \"%s\" is not allowed: a spec cannot have tags, anchors, aliases or merge keys; write the value"
                    + " itself"),
    TOO_DEEP(11, "the nesting has more than %s levels, which is the limit; flatten it"),
    DUPLICATE_KEY(12, "%s \"%s\" is duplicated; remove or rename one of the two"),
    UNKNOWN_KEY(13, "unknown key \"%2$s\" in %1$s; known keys: %3$s%4$s"),
    SAME_NAME(14, "two codes are both named %s: %s and %s; rename one of them"),
    MISSING_KEY(15, "%s has no `%s`; add `%s`"),
    WRONG_TYPE(16, "%s must be %s, but is %s%s"),
    NOT_A_CODE(17, "%s is not a code; write %s%s"),
    NO_RANGE(18, "code %s is outside all ranges; add a range for it, or widen %s"),
    RANGE_BOUNDS(19, "range %s is invalid: `from` (%s) must not be greater than `to` (%s); correct one of them"),
    RANGES_OVERLAP(
            20,
            "ranges %s (%s) and %s (%s) %s; separate them, or make one smaller and put it completely inside"
                    + " the other"),
    NOT_A_NAME(21, "\"%s\" cannot be %s: %s%s"),
    KEYWORD(22, "\"%s\" cannot be %s: it is a Java keyword; %s"),
    RESERVED_NAME(23, "\"%s\" cannot be %s: %s; %s"),
    SAME_ALIAS(24, "alias %s of %s is already %s; rename or remove the alias"),
    SAME_FRAMEWORK_NAME(25, "framework %s gives %s the name %s, but %s already has this name; %s"),
    UNKNOWN_FRAMEWORK(
            26,
            "unknown framework \"%s\"%s; correct the name, or add the framework to the spec; known frameworks:"
                    + " %s%s"),
    UNKNOWN_VALUE(27, "unknown value \"%2$s\" for column %1$s; known values: %3$s%4$s"),
    NO_VALUE(
            28,
            "column %s has no value for %s; add a value here, in a range that contains the code, or as the column's"
                    + " `default`"),
    UNKNOWN_PLACEHOLDER(29, "unknown placeholder {%2$s} in pattern \"%1$s\"; known placeholders: %3$s%4$s"),
    NO_PLACEHOLDER(30, "pattern \"%s\" gives every code the same name; add one of the placeholders %s"),
    NOTHING_TO_REMOVE(
            31,
            "~ removes a code of the extended spec, but no extended spec has code %s; give the code a name, or"
                    + " remove this line"),
    SAME_TYPE(32, "type %s is generated twice: as %s and as %s; %s"),
    SAME_FILE(
            33,
            "%s and %s differ only in upper and lower case, so their files have the same name on many systems;"
                    + " %s"),
    TYPE_EXISTS(
            34,
            "%s cannot be generated: a source file of this compilation already declares it; %s, or remove that"
                    + " file"),
    NOT_WRITTEN(35, "%s could not be written: %s"),
    INTERNAL(36, "internal error: %s; this is a bug in Codetable; please report it together with the spec"),
    NAMED_AND_INLINE(37, "the annotation has both the spec name \"%s\" and an inline spec; remove one of them"),
    UNKNOWN_CODE(38, "framework %s names code %s, but the table has no such code; add the code, or remove the name"),
    UNKNOWN_RANGE(39, "unknown range \"%s\"; known ranges: %s%s"),
    MIRROR_NOT_FOUND(40, "framework %s mirrors %s, %s"),
    NO_CONSTANTS(
            41,
            "framework %s mirrors %s, but that class has no public constants that can be codes; name the class that"
                    + " has them, or remove `mirrors`%s"),
    NOT_IN_CLASS(42, "framework %1$s gives code %2$s the name %3$s, but %4$s has no public constant %3$s; %5$s%6$s"),
    OTHER_NUMBER(43, "framework %s gives code %s the name %s, but %s is %s; %s"),
    NOT_IN_SPEC(
            44,
            "constant %2$s%3$s of %1$s is missing from framework %4$s; add it to the names of %5$s, or %6$s; if the"
                    + " table has some of the constants on purpose, write `only: subset`"),
    UNKNOWN_CONSTANT(
            45,
            "`except` of framework %2$s has %1$s, but %3$s has no such public constant; correct the name, or"
                    + " remove it%4$s"),
    INTERFACE_NOT_FOUND(46, "the enum cannot implement %s, %s"),
    NOT_IMPLEMENTABLE(47, "the enum cannot implement %s: %s"),
    NOT_ANSWERED(48, "the enum cannot implement method %s of %s: %s"),
    UNKNOWN_METHOD(49, "%s has no method \"%s\" without parameters; known methods: %s%s"),
    UNKNOWN_PROPERTY(50, "unknown property \"%s\" as the result of %s(); known properties: %s%s"),
    TEXT_TOO_LONG(51, "%s must have at most %s characters, but has %s; shorten it"),
    TOO_MANY(52, "a spec can have at most %s %s; split the table or make it smaller"),
    EXTENDS_TOO_FAR(53, "%s cannot be extended: the chain would have more than %s specs; shorten it"),
    NOT_OPTIONAL(54, "column %s cannot be optional: %s");

    private static final int MAX_CHARACTERS = 300;
    private static final int MAX_ITEMS = 20;

    private final int number;
    private final String template;

    Message(int number, String template) {
        this.number = number;
        this.template = template;
    }

    /** Returns the id that users see, such as {@code CT-014}. */
    public String id() {
        return String.format(Locale.ROOT, "CT-%03d", number);
    }

    /**
     * Returns the text with the values filled in. A text stays on one line and is cut after 300 characters. A list is
     * separated by commas and cut after 20 items; an empty list is {@code none}. The list of {@link #SPEC_NOT_FOUND} is
     * complete and has one item on each line.
     */
    String text(Object... values) {
        Object[] formatted = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            formatted[i] = format(values[i]);
        }
        return String.format(Locale.ROOT, template, formatted);
    }

    private Object format(Object value) {
        if (value instanceof Collection<?> items) {
            return this == SPEC_NOT_FOUND ? lines(items) : list(items);
        }
        return value instanceof String text ? singleLine(text) : value;
    }

    private static String lines(Collection<?> items) {
        StringBuilder lines = new StringBuilder();
        for (Object item : items) {
            lines.append("\n  ").append(singleLine(item.toString()));
        }
        return lines.toString();
    }

    private static String list(Collection<?> items) {
        if (items.isEmpty()) {
            return "none";
        }
        StringBuilder list = new StringBuilder();
        int count = 0;
        for (Object item : items) {
            if (count == MAX_ITEMS) {
                return list.append(", ...").toString();
            }
            list.append(count == 0 ? "" : ", ").append(singleLine(item.toString()));
            count++;
        }
        return list.toString();
    }

    private static String singleLine(String text) {
        // Reads only the part that is shown: a text may be long and may be shown often.
        String start = text.substring(0, Math.min(text.length(), 2 * MAX_CHARACTERS + 1));
        String line = start.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
        return line.codePointCount(0, line.length()) <= MAX_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_CHARACTERS)) + "...";
    }
}
