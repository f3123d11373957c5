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
 * The keys that a mapping may have.
 *
 * @param known all of them, in the order in which messages list them
 */
public record Keys(Set<String> known) {

    static Keys of(String... keys) {
        return of(List.of(keys));
    }

    static Keys of(Collection<String> keys) {
        return new Keys(new LinkedHashSet<>(keys));
    }

    /** These and others. */
    Keys and(Collection<String> others) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(others);
        return new Keys(all);
    }

    /**
     * The mapping with each known key once. A key that is not known is reported, and then read as the one that it was
     * probably meant to be, so that one slip is one problem; mappings under a key that stands twice are read as one.
     */
    public Node.Mapping resolve(String owner, Node.Mapping mapping, Report report) {
        Map<String, Node.Entry> resolved = new LinkedHashMap<>();
        Map<String, Node.Entry> unknown = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (known.contains(key)) {
                Node.Entry first = resolved.get(key);
                resolved.put(key, first == null ? entry : joined(first, entry));
            } else {
                unknown.putIfAbsent(key, entry);
            }
        }
        for (Node.Entry entry : unknown.values()) {
            String key = entry.key().text();
            report.add(Message.UNKNOWN_KEY, entry.key().place(), owner, key, known, DidYouMean.hint(key, known));
            if (!report.isFull()) {
                String meant = DidYouMean.nearest(key, known);
                if (meant != null) {
                    resolved.putIfAbsent(meant, entry.under(meant));
                }
            }
        }
        return new Node.Mapping(List.copyOf(resolved.values()), mapping.place());
    }

    private static Node.Entry joined(Node.Entry first, Node.Entry again) {
        if (!(again.value() instanceof Node.Mapping other)) {
            return first;
        }
        if (!(first.value() instanceof Node.Mapping one)) {
            return again;
        }
        List<Node.Entry> entries = new ArrayList<>(one.entries());
        entries.addAll(other.entries());
        return new Node.Entry(first.key(), new Node.Mapping(entries, one.place()));
    }
}
