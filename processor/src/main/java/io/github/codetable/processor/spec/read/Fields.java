package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Reference;
import io.github.codetable.processor.yaml.Node;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys and values in the mapping of one owner, such as {@code code 1003}. */
public final class Fields {

    /** Problems of an owner that can explain its missing keys. */
    private static final Set<Message> OWNER_PROBLEMS = EnumSet.of(Message.DUPLICATE_KEY, Message.NOT_A_CODE);

    private final String owner;
    private final Place place;
    private final Map<String, Node.Entry> entries;
    private final NodeReader reader;

    /**
     * Creates the fields of an owner, and reports unknown keys.
     *
     * @param owner the name of the owner in messages
     * @param place the place of the owner
     * @param keys the known keys
     */
    Fields(String owner, Place place, Node.Mapping mapping, Keys keys, NodeReader reader) {
        this.owner = owner;
        this.place = place;
        this.entries = keys.resolve(owner, mapping, reader.report()).byKey();
        this.reader = reader;
    }

    String owner() {
        return owner;
    }

    /** Returns the place of the owner. */
    Place place() {
        return place;
    }

    /** Returns the name of the key's value in messages. */
    String what(String key) {
        return "`" + key + "` of " + owner;
    }

    /** Reports a missing key, unless the owner has a problem that explains it. */
    void require(String key, String example) {
        if (!entries.containsKey(key) && !reader.report().hasErrorAt(place, OWNER_PROBLEMS)) {
            reader.report().add(Message.MISSING_KEY, place, owner, key, key + ": " + example);
        }
    }

    /** Returns the value of the key, or null if the key is missing. */
    @Nullable
    Node node(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** Returns the value of the key, or null if the key is missing, which is reported. */
    @Nullable
    Node requiredNode(String key, String example) {
        require(key, example);
        return node(key);
    }

    /** Returns the text of the key, or null if the key is missing or its value is not a text. */
    @Nullable
    String text(String key) {
        Node node = node(key);
        return node == null ? null : reader.text(node, what(key));
    }

    /** Returns the text of the key, or null if the key is missing, which is reported, or its value is not a text. */
    @Nullable
    String requiredText(String key, String example) {
        require(key, example);
        Node node = node(key);
        return node == null ? null : reader.text(node, what(key), "write a text such as " + example);
    }

    /** Returns the mapping of the key, or null if the key is missing or its value is not a mapping. */
    Node.@Nullable Mapping mapping(String key, String example) {
        Node node = node(key);
        return node == null ? null : reader.mapping(node, what(key), example);
    }

    /** Returns true if the value of the key is {@code true}; false if the key is missing or its value is no boolean. */
    boolean flag(String key) {
        Node node = node(key);
        return node != null && Boolean.TRUE.equals(reader.flag(node, what(key)));
    }

    /** Returns the names in the list of the key; empty if the key is missing or its value is not a list. */
    List<Reference> references(String key, String example) {
        Node node = node(key);
        return node == null ? List.of() : reader.references(node, what(key), example);
    }

    /** Returns the owner's title, doc and reference, with the given title if the owner has none. */
    Description description(String defaultTitle) {
        String title = text("title");
        return new Description(title == null ? defaultTitle : title, text("doc"), text("reference"));
    }

    /** Returns the place of the key's value, or the place of the owner if the key is missing. */
    Place placeOf(String key) {
        Node node = node(key);
        return node == null ? place : node.place();
    }
}
