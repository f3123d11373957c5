package io.github.codetable.processor.yaml;

import io.github.codetable.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A YAML node and the place where it starts. */
public sealed interface Node {

    /** Returns the place where the node starts. */
    Place place();

    /**
     * A word, a number or a text.
     *
     * @param text the text, with quotes and escapes resolved
     * @param plain true for a scalar without quotes, which may be a number, a boolean or null
     * @param place where the scalar starts
     */
    record Scalar(String text, boolean plain, Place place) implements Node {}

    /** A list. */
    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {

        /** Returns an entry with the given key and this entry's place and value. */
        public Entry withKey(String name) {
            return new Entry(new Scalar(name, true, key.place()), value);
        }
    }

    /** Keys and values, in the order of the spec. A duplicate key has several entries. */
    record Mapping(List<Entry> entries, Place place) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Returns the first entry of each key, in the order of the spec. */
        public Map<String, Entry> byKey() {
            Map<String, Entry> map = new LinkedHashMap<>();
            for (Entry entry : entries) {
                map.putIfAbsent(entry.key().text(), entry);
            }
            return map;
        }

        /** Returns the first entry of the key, or null if the key is missing. */
        public @Nullable Entry get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry;
                }
            }
            return null;
        }

        /** Returns a mapping with the given entry instead of those with its key. A new key comes last. */
        public Mapping with(Entry entry) {
            List<Entry> replaced = new ArrayList<>();
            boolean isNew = true;
            for (Entry old : entries) {
                boolean isReplaced = old.key().text().equals(entry.key().text());
                replaced.add(isReplaced ? entry : old);
                isNew &= !isReplaced;
            }
            if (isNew) {
                replaced.add(entry);
            }
            return new Mapping(replaced, place);
        }

        /** Returns a mapping without the given key. */
        public Mapping without(String key) {
            List<Entry> kept = new ArrayList<>();
            for (Entry entry : entries) {
                if (!entry.key().text().equals(key)) {
                    kept.add(entry);
                }
            }
            return new Mapping(kept, place);
        }
    }

    /** A node that is invalid and already reported. Readers report nothing about it. */
    record Invalid(Place place) implements Node {}
}
