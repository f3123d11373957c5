package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Mirror;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Reference;
import io.github.codetable.processor.naming.NameForm;
import io.github.codetable.processor.naming.NamePattern;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reader of the section {@code frameworks}. */
public final class FrameworkReader {

    /** The keys of a framework. The loader moves {@code names} and {@code codes} to the codes of the spec. */
    public static final Keys KEYS = Keys.of(
            "holder",
            "pattern",
            "ranges",
            "title",
            "doc",
            "version",
            "reference",
            "deprecated",
            "mirrors",
            "names",
            "codes");

    private static final int MAX_PREFIX = 40;

    private final NodeReader reader;

    FrameworkReader(NodeReader reader) {
        this.reader = reader;
    }

    /** Returns the name of a framework in messages. */
    public static String owner(String key) {
        return "framework " + key;
    }

    /** Returns the name of the framework's file, or null if the framework is written in the spec. */
    public static @Nullable String fileOf(Node framework) {
        String name = Scalars.text(framework);
        return name != null && (name.endsWith(".yaml") || name.endsWith(".yml")) ? name : null;
    }

    /** Returns the frameworks whose files are read. The name of an invalid holder is empty. */
    List<Framework> read(Node.Mapping frameworks) {
        List<Framework> read = new ArrayList<>();
        for (Node.Entry entry : frameworks.byKey().values()) {
            if (fileOf(entry.value()) == null) {
                read.add(framework(entry));
            }
        }
        return read;
    }

    /** Returns the keys of the frameworks whose files are not read. */
    List<String> unreadKeys(Node.Mapping frameworks) {
        List<String> unread = new ArrayList<>();
        for (Node.Entry entry : frameworks.byKey().values()) {
            if (fileOf(entry.value()) != null) {
                unread.add(entry.key().text());
            }
        }
        return unread;
    }

    private Framework framework(Node.Entry entry) {
        Node.Scalar key = entry.key();
        String owner = owner(key.text());
        if (entry.value() instanceof Node.Mapping mapping) {
            return framework(key, new Fields(owner, key.place(), mapping, KEYS, reader));
        }
        reader.reportWrongType(
                entry.value(),
                owner,
                "a mapping or the name of a .yaml file",
                "; write it as {holder: " + holderOf(key.text()) + "}");
        return withoutHolder(key, entry.value().place());
    }

    private static Framework withoutHolder(Node.Scalar key, Place place) {
        return new Framework(
                key.text(),
                new Name("", null, place),
                null,
                List.of(),
                new Description(key.text(), null, null),
                null,
                null,
                key.place());
    }

    private Framework framework(Node.Scalar key, Fields fields) {
        String holder = fields.requiredText("holder", holderOf(key.text()));
        return new Framework(
                key.text(),
                new Name(holder == null ? "" : holder, fields.text("deprecated"), fields.placeOf("holder")),
                pattern(fields),
                patternRanges(fields),
                fields.description(key.text()),
                fields.text("version"),
                mirror(fields),
                key.place());
    }

    /** Returns the holder that messages propose for a framework without one, such as {@code RfcCodes}. */
    private static String holderOf(String key) {
        String prefix = NameForm.UPPER_CAMEL.corrected(key);
        return (NameForm.UPPER_CAMEL.matches(prefix) && prefix.length() <= MAX_PREFIX ? prefix : "My") + "Codes";
    }

    private static @Nullable NamePattern pattern(Fields fields) {
        String text = fields.text("pattern");
        return text == null ? null : new NamePattern(text, fields.placeOf("pattern"));
    }

    private @Nullable Mirror mirror(Fields fields) {
        Node node = fields.node("mirrors");
        return node == null ? null : new MirrorReader(reader).read(node, fields.what("mirrors"));
    }

    private static List<Reference> patternRanges(Fields fields) {
        if (fields.node("ranges") != null) {
            fields.require("pattern", "\"{NAME}\"");
        }
        return fields.references("ranges", "[SOME_RANGE]");
    }
}
