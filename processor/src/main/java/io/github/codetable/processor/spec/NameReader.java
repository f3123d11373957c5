package io.github.codetable.processor.spec;

import io.github.codetable.processor.model.Name;
import java.util.List;
import java.util.Optional;

/** Reads names: a text, or a text with what to use instead, or several of these. */
final class NameReader {

    private static final String FORMS = "a name, or {name: ..., deprecated: ...}";

    private static final Keys KEYS = Keys.of("name", "deprecated");

    private final NodeReader reader;
    private int read;

    NameReader(NodeReader reader) {
        this.reader = reader;
    }

    /** The names that a framework gives a code: one, several, or none where {@code ~} stands. */
    Optional<List<Name>> frameworkNames(Node node, String what) {
        if (Scalars.isNull(node)) {
            return Optional.of(List.of());
        }
        if (node instanceof Node.Sequence list) {
            if (list.items().isEmpty()) {
                reader.wrong(node, what, "at least one name", "; write ~ where the framework has none");
            }
            return Optional.of(names(list, what)).filter(names -> !names.isEmpty());
        }
        return name(node, what, "; write ~ where the framework has none").map(List::of);
    }

    /** The enum's further names. */
    Optional<List<Name>> aliases(Node node, String what) {
        return reader.list(node, what, "[OTHER_NAME]").map(list -> names(list, what));
    }

    private List<Name> names(Node.Sequence list, String what) {
        return list.items().stream()
                .flatMap(item -> name(item, "an item of " + what, "").stream())
                .toList();
    }

    private Optional<Name> name(Node node, String what, String hint) {
        read++;
        if (read > Limit.NAMES.most()) {
            if (read == Limit.NAMES.most() + 1) {
                Limit.NAMES.report(node.place(), reader.report());
            }
            return Optional.empty();
        }
        if (node instanceof Node.Mapping mapping) {
            return deprecatedName(new Fields(what, mapping.place(), mapping, KEYS, reader));
        }
        Optional<String> text = Scalars.text(node);
        if (text.isEmpty()) {
            reader.wrong(node, what, FORMS, NodeReader.quoting(node, hint));
        }
        return text.map(name -> new Name(name, Optional.empty(), node.place()));
    }

    private Optional<Name> deprecatedName(Fields fields) {
        Optional<String> text = fields.readRequired("name", "OTHER_NAME", reader::text);
        Optional<String> deprecated = fields.text("deprecated");
        return text.map(name -> new Name(name, deprecated, fields.placeOf("name")));
    }
}
