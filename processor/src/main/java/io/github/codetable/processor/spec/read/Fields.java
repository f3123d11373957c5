package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.Mention;
import io.github.codetable.processor.yaml.Node;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of one mapping by their keys. */
public final class Fields {

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
        Node.Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** The same for a key that has to be there. */
    Optional<Node> requiredNode(String key, String example) {
        require(key, example);
        return node(key);
    }

    /** How messages call the value of a key. */
    String what(String key) {
        return "`" + key + "` of " + owner;
    }

    /** Reports a key that is not there, unless the owner itself is not to stay as it is. */
    void require(String key, String example) {
        if (!entries.containsKey(key) && !reader.report().hasProblemAt(place, OF_OWNER)) {
            reader.report().add(Message.MISSING_KEY, place, owner, key, key + ": " + example);
        }
    }

    /** The text of a key; like the others, nothing when the key is not there or its value is something else. */
    Optional<String> text(String key) {
        Optional<Node> node = node(key);
        return node.isPresent() ? reader.text(node.get(), what(key)) : Optional.empty();
    }

    /** The text of a key that has to be there. */
    Optional<String> requiredText(String key, String example) {
        require(key, example);
        return text(key);
    }

    /** The keys and values of a key. */
    Optional<Node.Mapping> mapping(String key, String example) {
        Optional<Node> node = node(key);
        return node.isPresent() ? reader.mapping(node.get(), what(key), example) : Optional.empty();
    }

    /** The list of names of a key, which is empty when there is none. */
    List<Mention> mentions(String key, String example) {
        Optional<Node> node = node(key);
        return node.isPresent()
                ? reader.mentions(node.get(), what(key), example).orElse(List.of())
                : List.of();
    }

    /** Where a key's value was written, or the owner when there is none. */
    Place placeOf(String key) {
        return entries.containsKey(key) ? entries.get(key).value().place() : place;
    }
}
