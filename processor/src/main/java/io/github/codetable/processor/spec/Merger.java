package io.github.codetable.processor.spec;

import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A merger of a spec and its base, the spec that it extends. Mappings are merged by key, and other values are replaced.
 * A code with the value {@code ~} is removed. A framework's names for a code are replaced, even by fewer names.
 */
final class Merger {

    /** Returns a spec with the values of both specs. The extending spec's values have priority. */
    Node.Mapping merge(Node.Mapping base, Node.Mapping extending) {
        return merge(base, extending, Level.SECTIONS);
    }

    @SuppressWarnings("ReferenceEquality") // a duplicate key has several entries
    private static Node.Mapping merge(Node.Mapping base, Node.Mapping extending, Level level) {
        Map<String, Node.Entry> merged = new LinkedHashMap<>(base.byKey());
        List<Node.Entry> duplicates = new ArrayList<>();
        Map<String, Node.Entry> first = extending.byKey();
        for (Node.Entry entry : extending.entries()) {
            String key = entry.key().text();
            Node.Entry old = merged.get(key);
            if (first.get(key) != entry) {
                duplicates.add(entry);
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
        entries.addAll(duplicates);
        return new Node.Mapping(entries, extending.place());
    }

    /** Returns the merged value of a key in both mappings, or null if the key is removed. */
    private static @Nullable Node merge(String key, Node base, Node extending, Level level) {
        return switch (level) {
            case SECTIONS -> mergeIfMappings(base, extending, key.equals("codes") ? Level.ROWS : Level.OTHER);
            case ROWS -> Scalars.isNull(extending) ? null : mergeIfMappings(base, extending, Level.FIELDS);
            case FIELDS -> key.equals("names") ? mergeIfMappings(base, extending, Level.NAMES) : extending;
            case NAMES -> extending;
            case OTHER -> mergeIfMappings(base, extending, Level.OTHER);
        };
    }

    private static Node mergeIfMappings(Node base, Node extending, Level level) {
        return base instanceof Node.Mapping baseMapping && extending instanceof Node.Mapping extendingMapping
                ? merge(baseMapping, extendingMapping, level)
                : extending;
    }

    /** The level of a mapping in a spec, which decides how values are merged. */
    private enum Level {
        SECTIONS,
        ROWS,
        FIELDS,
        NAMES,
        OTHER
    }
}
