package io.github.codetable.processor.spec;

import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays a spec over the one that it extends: mappings merge by key, everything else replaces. A row that is {@code ~}
 * goes; the names that a framework gives a code replace as a whole.
 */
final class Merger {

    /** The spec with everything that it does not say itself taken from its base. */
    Node.Mapping merge(Node.Mapping base, Node.Mapping over) {
        return merge(base, over, Level.SECTIONS);
    }

    @SuppressWarnings("ReferenceEquality") // a repeated key has several entries
    private static Node.Mapping merge(Node.Mapping base, Node.Mapping over, Level level) {
        Map<String, Node.Entry> merged = new LinkedHashMap<>(base.byKey());
        List<Node.Entry> again = new ArrayList<>();
        Map<String, Node.Entry> first = over.byKey();
        for (Node.Entry entry : over.entries()) {
            String key = entry.key().text();
            Node.Entry old = merged.get(key);
            if (first.get(key) != entry) {
                again.add(entry);
            } else if (old == null) {
                merged.put(key, entry);
            } else {
                Node value = merge(key, old.value(), entry.value(), level);
                if (value == null && entry.key().plain()) {
                    merged.remove(key);
                } else {
                    merged.put(key, new Node.Entry(entry.key(), value == null ? entry.value() : value));
                }
            }
        }
        List<Node.Entry> entries = new ArrayList<>(merged.values());
        entries.addAll(again);
        return new Node.Mapping(entries, over.place());
    }

    /** What becomes of a key that both have; null when the key goes. */
    private static @Nullable Node merge(String key, Node base, Node over, Level level) {
        return switch (level) {
            case SECTIONS -> mergeIfMappings(base, over, key.equals("codes") ? Level.ROWS : Level.ANYTHING);
            case ROWS -> Scalars.isNull(over) ? null : mergeIfMappings(base, over, Level.FIELDS);
            case FIELDS -> key.equals("names") ? mergeIfMappings(base, over, Level.NAMES) : over;
            case NAMES -> over;
            case ANYTHING -> mergeIfMappings(base, over, Level.ANYTHING);
        };
    }

    private static Node mergeIfMappings(Node base, Node over, Level level) {
        return base instanceof Node.Mapping old && over instanceof Node.Mapping young ? merge(old, young, level) : over;
    }

    /** What the keys of a mapping stand for. */
    private enum Level {
        SECTIONS,
        ROWS,
        FIELDS,
        NAMES,
        ANYTHING
    }
}
