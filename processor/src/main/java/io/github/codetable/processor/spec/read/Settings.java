package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.naming.Acronyms;
import io.github.codetable.processor.naming.Ascii;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.List;

/**
 * The settings of a table that apply to all its sections.
 *
 * @param notation the notation of codes
 * @param acronyms the words that titles write in a fixed form
 */
record Settings(Notation notation, Acronyms acronyms) {

    /** Returns the settings in a spec. */
    static Settings read(Node.Mapping spec, Fields fields, NodeReader reader) {
        Node acronyms = fields.node("acronyms");
        List<String> forms = acronyms == null ? List.of() : forms(acronyms, fields.what("acronyms"), reader);
        return new Settings(NotationReader.notationOf(spec), Acronyms.wellKnownAnd(forms));
    }

    private static List<String> forms(Node node, String what, NodeReader reader) {
        List<String> forms = new ArrayList<>();
        Node.Sequence list = reader.list(node, what, "[HTTP, IPv4]");
        for (Node item : list == null ? List.<Node>of() : list.items()) {
            String form = Scalars.text(item);
            if (form != null && Ascii.consistsOf(Ascii.LETTERS + Ascii.DIGITS, form)) {
                forms.add(form);
            } else {
                String hint = form == null ? NodeReader.quotesHint(item, "leave it out") : "";
                reader.reportWrongType(item, "an item of " + what, "one word of ASCII letters and digits", hint);
            }
        }
        return forms;
    }
}
