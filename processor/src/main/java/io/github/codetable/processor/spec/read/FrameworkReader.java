package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Mention;
import io.github.codetable.processor.model.Mirror;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.naming.Pattern;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the frameworks. */
public final class FrameworkReader {

    /** The keys of a framework; what stands under the last two is spread over the codes before frameworks are read. */
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

    private final NodeReader reader;
    private final MirrorReader mirrors;

    FrameworkReader(NodeReader reader) {
        this.reader = reader;
        this.mirrors = new MirrorReader(reader);
    }

    /** How messages call a framework. */
    public static String owner(String key) {
        return "framework " + key;
    }

    /** The name of the file that a framework has of its own, where there is no framework but such a name. */
    public static Optional<String> fileOf(Node framework) {
        Optional<String> name = Scalars.text(framework);
        return name.isPresent() && (name.get().endsWith(".yaml") || name.get().endsWith(".yml"))
                ? name
                : Optional.empty();
    }

    /** The frameworks but for those whose files were not read; one without a usable holder has an empty name there. */
    List<Framework> read(Node.Mapping frameworks) {
        List<Framework> read = new ArrayList<>();
        for (Node.Entry entry : frameworks.byKey().values()) {
            if (fileOf(entry.value()).isEmpty()) {
                read.add(framework(entry));
            }
        }
        return read;
    }

    /** The keys of those whose files were not read. */
    List<String> further(Node.Mapping frameworks) {
        List<String> further = new ArrayList<>();
        for (Node.Entry entry : frameworks.byKey().values()) {
            if (fileOf(entry.value()).isPresent()) {
                further.add(entry.key().text());
            }
        }
        return further;
    }

    private Framework framework(Node.Entry entry) {
        Node.Scalar key = entry.key();
        String owner = owner(key.text());
        if (entry.value() instanceof Node.Mapping mapping) {
            return framework(key, new Fields(owner, key.place(), mapping, KEYS, reader));
        }
        reader.wrong(entry.value(), owner, "a mapping or the name of a .yaml file", "; write it as {holder: MyCodes}");
        return unusable(key, entry.value().place());
    }

    private static Framework unusable(Node.Scalar key, Place place) {
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
        Optional<String> holder = fields.requiredText("holder", "MyCodes");
        Optional<Pattern> pattern = pattern(fields);
        return new Framework(
                key.text(),
                new Name(holder.orElse(""), fields.text("deprecated").orElse(null), fields.placeOf("holder")),
                pattern.orElse(null),
                patternRanges(fields),
                DescriptionReader.read(fields, key.text()),
                fields.text("version").orElse(null),
                mirror(fields).orElse(null),
                key.place());
    }

    private static Optional<Pattern> pattern(Fields fields) {
        Optional<String> text = fields.text("pattern");
        return text.isPresent() ? Optional.of(new Pattern(text.get(), fields.placeOf("pattern"))) : Optional.empty();
    }

    private Optional<Mirror> mirror(Fields fields) {
        Optional<Node> node = fields.node("mirrors");
        return node.isPresent() ? mirrors.read(node.get(), fields.what("mirrors")) : Optional.empty();
    }

    private static List<Mention> patternRanges(Fields fields) {
        if (fields.node("ranges").isPresent()) {
            fields.require("pattern", "\"{NAME}\"");
        }
        return fields.mentions("ranges", "[SOME_RANGE]");
    }
}
