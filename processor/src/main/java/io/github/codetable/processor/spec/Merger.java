package io.github.codetable.processor.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays a spec over the one that it extends: mappings merge by key, everything else replaces. A row that is {@code ~}
 * goes; the names that a framework gives a code replace as a whole.
 */
final class Merger {

    /** The spec with everything that it does not say itself taken from its base. */
    Node.Mapping merge(Node.Mapping base, Node.Mapping over) {
        return merge(base, over, this::mergeSection);
    }

    private Node mergeSection(String key, Node base, Node over) {
        return key.equals("codes") ? mergeIfMappings(base, over, this::mergeRow) : mergeDeep(key, base, over);
    }

    private Node mergeRow(String code, Node base, Node over) {
        return Scalars.isNull(over) ? null : mergeIfMappings(base, over, this::mergeField);
    }

    private Node mergeField(String key, Node base, Node over) {
        return key.equals("names") ? mergeIfMappings(base, over, (framework, old, names) -> names) : over;
    }

    private Node mergeDeep(String key, Node base, Node over) {
        return mergeIfMappings(base, over, this::mergeDeep);
    }

    private static Node mergeIfMappings(Node base, Node over, Rule rule) {
        return base instanceof Node.Mapping old && over instanceof Node.Mapping young ? merge(old, young, rule) : over;
    }

    private static Node.Mapping merge(Node.Mapping base, Node.Mapping over, Rule rule) {
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
                Node value = rule.merge(key, old.value(), entry.value());
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
    private interface Rule {
        Node merge(String key, Node base, Node over);
    }
}
