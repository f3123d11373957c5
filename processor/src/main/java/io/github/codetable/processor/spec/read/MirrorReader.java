package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.Mention;
import io.github.codetable.processor.model.Mirror;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.List;
import java.util.Optional;

/** Reads which class a framework's names are compared with: its name, or a mapping that says more. */
public final class MirrorReader {

    private static final Keys KEYS = Keys.of("type", "except", "on-mismatch", "on-absence");

    private final NodeReader reader;

    MirrorReader(NodeReader reader) {
        this.reader = reader;
    }

    /** The class; nothing where {@code ~} takes one away. */
    Optional<Mirror> read(Node node, String what) {
        if (Scalars.isNull(node)) {
            return Optional.empty();
        }
        if (node instanceof Node.Mapping mapping) {
            return read(new Fields(what, mapping.place(), mapping, KEYS, reader));
        }
        if (Scalars.text(node).isEmpty()) {
            reader.wrong(node, what, "the name of a class or a mapping with the key `type`", "");
            return Optional.empty();
        }
        Optional<String> type = reader.text(node, what);
        return type.isPresent()
                ? Optional.of(new Mirror(type.get(), List.of(), false, false, node.place()))
                : Optional.empty();
    }

    private Optional<Mirror> read(Fields fields) {
        Optional<String> type = fields.requiredText("type", "com.acme.CloseCodes");
        List<Mention> except = fields.mentions("except", "[SOME_NAME]");
        boolean warns = isSecond(fields, "on-mismatch", "error", "warn");
        boolean required = isSecond(fields, "on-absence", "ignore", "error");
        return type.isPresent()
                ? Optional.of(new Mirror(type.get(), except, warns, required, fields.placeOf("type")))
                : Optional.empty();
    }

    /** Which of two words stands there; the first one when none does. */
    private boolean isSecond(Fields fields, String key, String first, String second) {
        Optional<Node> node = fields.node(key);
        if (node.isEmpty()) {
            return false;
        }
        String word = Scalars.text(node.get()).orElse("");
        if (!word.equals(first) && !word.equals(second)) {
            reader.wrong(node.get(), fields.what(key), first + " or " + second, "");
        }
        return word.equals(second);
    }
}
