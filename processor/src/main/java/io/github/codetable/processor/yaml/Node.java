package io.github.codetable.processor.yaml;

import io.github.codetable.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a spec as it was written, with its place. */
public sealed interface Node {

    /** Where it starts. */
    Place place();

    /**
     * A single word, number or text.
     *
     * @param text what it says, with quotes and escapes resolved
     * @param plain true when it was written without quotes, so that it may be a number, a boolean or null
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

        /** The same under another key. */
        public Entry under(String name) {
            return new Entry(new Scalar(name, true, key.place()), value);
        }
    }

    /** Keys and values in the order of the spec; a key that stands twice has two entries. */
    record Mapping(List<Entry> entries, Place place) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The first entry of each key. */
        public Map<String, Entry> byKey() {
            Map<String, Entry> map = new LinkedHashMap<>();
            for (Entry entry : entries) {
                map.putIfAbsent(entry.key().text(), entry);
            }
            return map;
        }

        /** The first entry of a key. */
        public Optional<Entry> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        /** The same with an entry in place of the one of that key, or as one more. */
        public Mapping with(Entry entry) {
            List<Entry> replaced = new ArrayList<>();
            boolean isNew = true;
            for (Entry old : entries) {
                boolean isSame = old.key().text().equals(entry.key().text());
                replaced.add(isSame ? entry : old);
                isNew &= !isSame;
            }
            if (isNew) {
                replaced.add(entry);
            }
            return new Mapping(replaced, place);
        }

        /** The same without a key. */
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

    /** Something that cannot be used and has been reported; readers pass over it in silence. */
    record Unusable(Place place) implements Node {}
}
