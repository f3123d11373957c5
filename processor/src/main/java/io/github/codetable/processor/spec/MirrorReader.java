package io.github.codetable.processor.spec;

import io.github.codetable.processor.model.Mention;
import io.github.codetable.processor.model.Mirror;
import java.util.List;
import java.util.Optional;

/** Reads which class a framework's names are compared with: its name, or a mapping that says more. */
final class MirrorReader {

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
            reader.wrong(node, what, "the name of a class, or {type: ..., on-mismatch: ...}", "");
            return Optional.empty();
        }
        return reader.text(node, what).map(type -> new Mirror(type, List.of(), false, false, node.place()));
    }

    private Optional<Mirror> read(Fields fields) {
        Optional<String> type = fields.readRequired("type", "com.acme.CloseCodes", reader::text);
        List<Mention> except = fields.read("except", (node, what) -> reader.mentions(node, what, "[SOME_NAME]"))
                .orElse(List.of());
        boolean warns = isSecond(fields, "on-mismatch", "error", "warn");
        boolean required = isSecond(fields, "on-absence", "ignore", "error");
        return type.map(name -> new Mirror(name, except, warns, required, fields.placeOf("type")));
    }

    /** Which of two words stands there; the first one when none does. */
    private boolean isSecond(Fields fields, String key, String first, String second) {
        return fields.read(key, (node, what) -> {
                    Optional<String> word =
                            Scalars.text(node).filter(text -> text.equals(first) || text.equals(second));
                    if (word.isEmpty()) {
                        reader.wrong(node, what, first + " or " + second, "");
                    }
                    return word;
                })
                .filter(second::equals)
                .isPresent();
    }
}
