package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.model.Mirror;
import io.github.codetable.processor.model.Reference;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reader of the class that a framework mirrors: a name, or a mapping with the name and further settings. */
public final class MirrorReader {

    private static final Keys KEYS = Keys.of("type", "except", "only", "on-mismatch", "on-absence");

    private final NodeReader reader;

    MirrorReader(NodeReader reader) {
        this.reader = reader;
    }

    /** Returns the mirrored class, or null for {@code ~} and for an invalid value, which is reported. */
    @Nullable
    Mirror read(Node node, String what) {
        if (Scalars.isNull(node)) {
            return null;
        }
        if (node instanceof Node.Mapping mapping) {
            return read(new Fields(what, mapping.place(), mapping, KEYS, reader));
        }
        if (Scalars.text(node) == null) {
            reader.reportWrongType(node, what, "the name of a class or a mapping with the key `type`", "");
            return null;
        }
        String type = reader.text(node, what);
        return type == null ? null : new Mirror(type, List.of(), false, false, false, node.place());
    }

    private @Nullable Mirror read(Fields fields) {
        String type = fields.requiredText("type", "com.acme.CloseCodes");
        List<Reference> except = fields.references("except", "[SOME_NAME]");
        boolean isSubset = hasWord(fields, "only", "all", "subset");
        boolean warns = hasWord(fields, "on-mismatch", "error", "warn");
        boolean isRequired = hasWord(fields, "on-absence", "ignore", "error");
        return type == null ? null : new Mirror(type, except, isSubset, warns, isRequired, fields.placeOf("type"));
    }

    /** Returns true if the key has the given word, and false for the default word. Any other value is reported. */
    private boolean hasWord(Fields fields, String key, String defaultWord, String word) {
        Node node = fields.node(key);
        if (node == null) {
            return false;
        }
        String text = Scalars.text(node);
        if (!defaultWord.equals(text) && !word.equals(text)) {
            reader.reportWrongType(node, fields.what(key), defaultWord + " or " + word, hint(text, defaultWord, word));
        }
        return word.equals(text);
    }

    private static String hint(@Nullable String text, String... words) {
        return text == null ? "" : DidYouMean.hint(text, List.of(words)).toString();
    }
}
