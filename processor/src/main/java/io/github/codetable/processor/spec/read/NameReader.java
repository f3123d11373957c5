package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads names: a text, or a text with what to use instead, or several of these. */
public final class NameReader {

    private static final String FORMS = "a name or {name: ..., deprecated: ...}";

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
                reader.wrong(node, what, "at least one name", "; write ~ if the framework has no name for the code");
            }
            List<Name> names = names(list, what);
            return names.isEmpty() ? Optional.empty() : Optional.of(names);
        }
        Optional<Name> name = name(node, what, "; write ~ if the framework has no name for the code");
        return name.isPresent() ? Optional.of(List.of(name.get())) : Optional.empty();
    }

    /** The enum's further names. */
    List<Name> aliases(Node node, String what) {
        Optional<Node.Sequence> list = reader.list(node, what, "[OTHER_NAME]");
        return list.isPresent() ? names(list.get(), what) : List.of();
    }

    private List<Name> names(Node.Sequence list, String what) {
        List<Name> names = new ArrayList<>();
        for (Node item : list.items()) {
            Optional<Name> name = name(item, "an item of " + what, "");
            if (name.isPresent()) {
                names.add(name.get());
            }
        }
        return names;
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
            return Optional.empty();
        }
        return Optional.of(new Name(text.get(), null, node.place()));
    }

    private Optional<Name> deprecatedName(Fields fields) {
        Optional<String> text = fields.requiredText("name", "OTHER_NAME");
        Optional<String> deprecated = fields.text("deprecated");
        return text.isPresent()
                ? Optional.of(new Name(text.get(), deprecated.orElse(null), fields.placeOf("name")))
                : Optional.empty();
    }
}
