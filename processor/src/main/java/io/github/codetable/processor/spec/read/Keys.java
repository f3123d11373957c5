package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.yaml.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The known keys of a mapping.
 *
 * @param known the keys, in their order in messages
 */
public record Keys(Set<String> known) {

    static Keys of(String... keys) {
        return of(List.of(keys));
    }

    static Keys of(Collection<String> keys) {
        return new Keys(new LinkedHashSet<>(keys));
    }

    /** Returns these keys followed by the given ones. */
    Keys and(Collection<String> others) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(others);
        return new Keys(all);
    }

    /**
     * Returns the mapping with known keys only, each once. An unknown key is reported. If the most similar known key is
     * missing, it gets the value of the unknown key, so that a typo causes one message. The mappings of a duplicate key
     * are joined.
     *
     * @param owner the name of the keys' owner in messages
     */
    public Node.Mapping resolve(String owner, Node.Mapping mapping, Report report) {
        Map<String, Node.Entry> resolved = new LinkedHashMap<>();
        Map<String, Node.Entry> unknown = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (known.contains(key)) {
                Node.Entry first = resolved.get(key);
                resolved.put(key, first == null ? entry : combined(first, entry));
            } else {
                unknown.putIfAbsent(key, entry);
            }
        }
        for (Node.Entry entry : unknown.values()) {
            String key = entry.key().text();
            report.add(Message.UNKNOWN_KEY, entry.key().place(), owner, key, known, DidYouMean.hint(key, known));
            // Compares the key with all known keys, which takes too long for a million unknown keys (FloodTest).
            if (!report.isFull()) {
                String similar = DidYouMean.nearest(key, known);
                if (similar != null) {
                    resolved.putIfAbsent(similar, entry.withKey(similar));
                }
            }
        }
        return new Node.Mapping(List.copyOf(resolved.values()), mapping.place());
    }

    private static Node.Entry combined(Node.Entry first, Node.Entry duplicate) {
        if (!(duplicate.value() instanceof Node.Mapping other)) {
            return first;
        }
        if (!(first.value() instanceof Node.Mapping one)) {
            return duplicate;
        }
        List<Node.Entry> entries = new ArrayList<>(one.entries());
        entries.addAll(other.entries());
        return new Node.Entry(first.key(), new Node.Mapping(entries, one.place()));
    }
}
