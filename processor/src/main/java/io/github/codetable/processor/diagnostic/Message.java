package io.github.codetable.processor.diagnostic;

import java.util.Arrays;
import java.util.Locale;

/**
 * The catalogue of messages. Numbers are stable: a new message gets the next free one, and a number that is no longer
 * used is not given away again.
 */
public enum Message {
    SPEC_NOT_FOUND(
            1,
            "spec \"%s\" was not found; put it into one of these places, or name its folder with"
                    + " -Acodetable.specs=FOLDER; tried:%s"),
    SPEC_NAME_REFUSED(2, "the spec name \"%s\" %s"),
    NOT_BUNDLED(3, "there is no bundled table \"%s\"; bundled: %s%s"),
    SPEC_UNREADABLE(4, "spec \"%s\" cannot be read: %s %s"),
    EXTENDS_CYCLE(5, "specs extend each other in a circle: %s; one of them has to stand alone"),
    NOT_UTF8(6, "the spec is not UTF-8 from here on (byte 0x%s); save it as UTF-8"),
    EMPTY_SPEC(7, "the spec is empty; it needs at least `table: NAME` and `codes:`"),
    NOT_YAML(8, "invalid YAML: %s"),
    SEVERAL_DOCUMENTS(
            9,
            "a second YAML document starts here; a spec is one document, so remove this line, or move"
                    + " what follows into a spec of its own"),
    YAML_FEATURE(
            10,
            "%s \"%s\" stands here; specs are plain YAML without tags, anchors, aliases and merge keys, so"
                    + " write the value itself"),
    TOO_DEEP(11, "this is nested more than %s levels deep; no spec needs that"),
    DUPLICATE_KEY(12, "%s \"%s\" stands twice; remove one of them"),
    UNKNOWN_KEY(13, "%s has no key \"%s\"; known: %s%s"),
    SAME_NAME(14, "two codes are both named %s: %s and %s"),
    MISSING_KEY(15, "%s has no %s; add `%s`"),
    WRONG_TYPE(16, "%s is to be %s, and not %s%s"),
    NOT_A_CODE(17, "%s is not a code: write a plain decimal integer from 0 to 2147483647%s"),
    NO_RANGE(18, "code %s lies in no range; add a range for it, or widen one of %s"),
    RANGE_BOUNDS(19, "range %s ends before it starts: from %s to %s"),
    RANGES_OVERLAP(
            20,
            "ranges %s (%s-%s) and %s (%s-%s) %s; one has to lie wholly inside the other and be smaller, or lie apart from it"),
    NOT_A_NAME(21, "\"%s\" cannot be %s: %s%s"),
    KEYWORD(22, "\"%s\" cannot be %s: it is a word of the Java language"),
    RESERVED_NAME(23, "\"%s\" cannot be %s: %s; choose another name"),
    SAME_ALIAS(24, "alias %s of %s is already %s; an alias has to be a name of its own"),
    SAME_FRAMEWORK_NAME(
            25, "framework %s gives %s the name %s, which %s has already; a name stands for one code, once"),
    UNKNOWN_FRAMEWORK(26, "there is no framework \"%s\"%s; known: %s%s"),
    UNKNOWN_VALUE(27, "column %s has no value \"%s\"; known: %s%s"),
    NO_VALUE(28, "column %s says nothing about %s; give it a value here, in a range, or as the column's default"),
    UNKNOWN_PLACEHOLDER(29, "pattern \"%s\" has no placeholder {%s}; known: %s%s"),
    NO_PLACEHOLDER(30, "pattern \"%s\" gives every code the same name; put one of %s into it"),
    NOTHING_TO_REMOVE(
            31,
            "there is no code %s to remove: ~ takes a row out of the spec that this one extends; give it a name, or"
                    + " leave the line out"),
    SAME_TYPE(32, "%s is generated twice into package %s: as %s and as %s; rename one of them"),
    SAME_FILE(
            33,
            "%s and %s differ only by upper and lower case, so that their files are the same on many machines;"
                    + " rename one of them"),
    TYPE_EXISTS(
            34,
            "%s cannot be generated: this compilation has a source file for that type; rename %s, or leave"
                    + " that file out"),
    NOT_WRITTEN(35, "%s could not be written: %s"),
    INTERNAL(
            36, "Codetable failed on this spec, which is a mistake of Codetable's: %s; please report it with the spec"),
    NAMED_AND_INLINE(37, "the annotation both names the spec \"%s\" and has one inline; leave one of the two out"),
    UNKNOWN_CODE(
            38,
            "framework %s gives a name to code %s, which the table does not have; add the code, or remove the name"),
    UNKNOWN_RANGE(39, "there is no range \"%s\"; known: %s%s"),
    MIRROR_NOT_FOUND(40, "framework %s mirrors %s, %s"),
    NO_CONSTANTS(
            41,
            "framework %s mirrors %s, which has no public constants that may be codes; name the class that has"
                    + " them%s"),
    NOT_IN_CLASS(
            42,
            "framework %s calls %s %s, which is no public constant of %s; write the name that the class has, or ~ for"
                    + " none%s"),
    OTHER_NUMBER(43, "framework %s calls %s %s, but %s is %s; %s"),
    NOT_IN_SPEC(
            44,
            "%s has a constant %s%s that framework %s lacks; add it to the names of %s, or leave it out with"
                    + " `mirrors: {type: ..., except: [%s]}`"),
    UNKNOWN_CONSTANT(45, "there is no %s for framework %s to leave out of %s; remove it from `except`%s"),
    INTERFACE_NOT_FOUND(46, "the enum is to implement %s, %s"),
    NOT_IMPLEMENTABLE(47, "the enum cannot implement %s: %s"),
    NOT_ANSWERED(48, "the enum cannot answer %s of %s: %s"),
    UNKNOWN_METHOD(49, "%s has no method \"%s\" without parameters; known: %s%s"),
    UNKNOWN_PROPERTY(50, "there is no property \"%s\" for %s() to return; known: %s%s"),
    TEXT_TOO_LONG(51, "%s is to have at most %s characters, and not %s; shorten it"),
    TOO_MANY(52, "a spec may have at most %s %s; split the table, or leave out the rest from here on"),
    EXTENDS_TOO_FAR(53, "%s is the end of a chain of more than %s specs that extend each other; extend fewer of them");

    private final int number;
    private final String template;

    Message(int number, String template) {
        this.number = number;
        this.template = template;
    }

    /** The id that users see, such as {@code CT-014}. */
    public String id() {
        return String.format(Locale.ROOT, "CT-%03d", number);
    }

    /** The text with its values. */
    String text(Object... values) {
        return String.format(
                Locale.ROOT, template, Arrays.stream(values).map(Shown::of).toArray());
    }
}
