package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reader of the names of codes. A name is a text, or a mapping with a text and a deprecation. */
public final class NameReader {

    private static final String FORMS = "a name or {name: ..., deprecated: ...}";

    private static final Keys KEYS = Keys.of("name", "deprecated");

    private final NodeReader reader;
    private int count;

    NameReader(NodeReader reader) {
        this.reader = reader;
    }

    /** Returns the names that a framework gives a code; empty for {@code ~}; null if there is no valid name. */
    @Nullable
    List<Name> frameworkNames(Node node, String what) {
        if (Scalars.isNull(node)) {
            return List.of();
        }
        if (node instanceof Node.Sequence list) {
            if (list.items().isEmpty()) {
                reader.reportWrongType(
                        node, what, "at least one name", "; write ~ if the framework has no name for the code");
            }
            List<Name> names = names(list, what);
            return names.isEmpty() ? null : names;
        }
        Name name = name(node, what, "write ~ if the framework has no name for the code");
        return name == null ? null : List.of(name);
    }

    /** Returns the aliases of a code; empty if the node is not a list. */
    List<Name> aliases(Node node, String what) {
        Node.Sequence list = reader.list(node, what, "[OTHER_NAME]");
        return list == null ? List.of() : names(list, what);
    }

    private List<Name> names(Node.Sequence list, String what) {
        List<Name> names = new ArrayList<>();
        for (Node item : list.items()) {
            Name name = name(item, "an item of " + what, "leave it out");
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private @Nullable Name name(Node node, String what, String advice) {
        count++;
        if (count > Limit.NAMES.max()) {
            if (count == Limit.NAMES.max() + 1) {
                Limit.NAMES.report(node.place(), reader.report());
            }
            return null;
        }
        if (node instanceof Node.Mapping mapping) {
            return deprecatedName(new Fields(what, mapping.place(), mapping, KEYS, reader));
        }
        String text = Scalars.text(node);
        if (text == null) {
            reader.reportWrongType(node, what, FORMS, NodeReader.quotesHint(node, advice));
            return null;
        }
        return new Name(text, null, node.place());
    }

    private static @Nullable Name deprecatedName(Fields fields) {
        String text = fields.requiredText("name", "OTHER_NAME");
        String deprecated = fields.text("deprecated");
        return text == null ? null : new Name(text, deprecated, fields.placeOf("name"));
    }
}
