package io.github.codetable.processor.model;

import io.github.codetable.processor.diagnostic.Place;
import java.util.List;
import java.util.Map;

/**
 * A row: a code with its names, texts and values.
 *
 * @param code the code; a number unique in the table if the spec has no valid code here
 * @param hasValidCode false if the spec has no valid code here
 * @param name the canonical name; deprecated if the row is
 * @param description the title and texts
 * @param advice the cause and the fix
 * @param aliases the aliases of the enum constant
 * @param names the names in frameworks by framework key, the main name first. An empty list if a framework has no name
 *     for the code; no entry if the framework's pattern makes the name
 * @param values the values in the row itself, by column name
 * @param place the place of the code
 */
public record Row(
        int code,
        boolean hasValidCode,
        Name name,
        Description description,
        Advice advice,
        List<Name> aliases,
        Map<String, List<Name>> names,
        Map<String, Value> values,
        Place place) {

    /** The keys of a row, without the names of columns. */
    public static final List<String> KEYS =
            List.of("name", "title", "doc", "cause", "fix", "reference", "deprecated", "aliases", "names");

    public Row {
        aliases = List.copyOf(aliases);
        names = Map.copyOf(names);
        values = Map.copyOf(values);
    }

    /** Returns the text of a key such as {@code doc}, which is one of {@link EnumMembers#TEXTS}; empty if there is none. */
    public String text(String key) {
        if (!key.equals("doc")) {
            throw new IllegalArgumentException(key);
        }
        String doc = description.doc();
        return doc == null ? "" : doc;
    }

    /** Returns the code for messages: {@code code 1003}, or the place of the code if it is invalid. */
    public String label(Notation notation) {
        return hasValidCode ? "code " + number(notation) : number(notation);
    }

    /** Returns the number for messages: {@code 1003}, or the place of the code if it is invalid. */
    public String number(Notation notation) {
        return hasValidCode ? notation.text(code) : "the code at " + place;
    }
}
