package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The values of one mapping by their keys. */
final class Fields {

    private static final Set<Message> OF_OWNER = EnumSet.of(Message.DUPLICATE_KEY, Message.NOT_A_CODE);

    private final String owner;
    private final Place place;
    private final Map<String, Node.Entry> entries;
    private final NodeReader reader;

    /** The keys of an owner that messages call by that name, such as {@code code 1003}; unknown ones are reported. */
    Fields(String owner, Place place, Node.Mapping mapping, Keys keys, NodeReader reader) {
        this.owner = owner;
        this.place = place;
        this.entries = keys.resolve(owner, mapping, reader.report()).byKey();
        this.reader = reader;
    }

    String owner() {
        return owner;
    }

    /** Where the owner was written. */
    Place place() {
        return place;
    }

    NodeReader reader() {
        return reader;
    }

    /** The value of a key, whatever it is. */
    Optional<Node> node(String key) {
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    /** The value of a key, read as what it has to be; nothing when it is not there or is something else. */
    <T> Optional<T> read(String key, BiFunction<Node, String, Optional<T>> as) {
        return node(key).flatMap(node -> as.apply(node, key + " of " + owner));
    }

    /** The same for a key that has to be there. */
    <T> Optional<T> readRequired(String key, String example, BiFunction<Node, String, Optional<T>> as) {
        require(key, example);
        return read(key, as);
    }

    /** Reports a key that is not there, unless the owner itself is not to stay as it is. */
    void require(String key, String example) {
        if (!entries.containsKey(key) && !reader.report().hasProblemAt(place, OF_OWNER)) {
            reader.report().add(Message.MISSING_KEY, place, owner, key, key + ": " + example);
        }
    }

    /** The text of a key. */
    Optional<String> text(String key) {
        return read(key, reader::text);
    }

    /** Where a key's value was written, or the owner when there is none. */
    Place placeOf(String key) {
        return entries.containsKey(key) ? entries.get(key).value().place() : place;
    }
}
