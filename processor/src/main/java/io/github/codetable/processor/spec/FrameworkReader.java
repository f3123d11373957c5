package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Mention;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.naming.Pattern;
import java.util.List;
import java.util.Optional;

/** Reads the frameworks. */
final class FrameworkReader {

    /** The keys of a framework; what stands under the last two is spread over the codes before frameworks are read. */
    static final Keys KEYS = Keys.of(
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
    static String owner(String key) {
        return "framework " + key;
    }

    /** The name of the file that a framework has of its own, where there is no framework but such a name. */
    static Optional<String> fileOf(Node framework) {
        return Scalars.text(framework).filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    /** The frameworks but for those whose files were not read; one without a usable holder has an empty name there. */
    List<Framework> read(Node.Mapping frameworks) {
        return frameworks.byKey().values().stream()
                .filter(entry -> fileOf(entry.value()).isEmpty())
                .map(this::framework)
                .toList();
    }

    /** The keys of those whose files were not read. */
    List<String> further(Node.Mapping frameworks) {
        return frameworks.byKey().values().stream()
                .filter(entry -> fileOf(entry.value()).isPresent())
                .map(entry -> entry.key().text())
                .toList();
    }

    private Framework framework(Node.Entry entry) {
        Node.Scalar key = entry.key();
        String owner = owner(key.text());
        if (entry.value() instanceof Node.Mapping mapping) {
            return framework(key, new Fields(owner, key.place(), mapping, KEYS, reader));
        }
        reader.wrong(
                entry.value(),
                owner,
                "a mapping, or the name of a .yaml file that has one",
                "; write it as {holder: MyCodes}");
        return unusable(key, entry.value().place());
    }

    private static Framework unusable(Node.Scalar key, Place place) {
        return new Framework(
                key.text(),
                new Name("", Optional.empty(), place),
                Optional.empty(),
                List.of(),
                new Description(key.text(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                key.place());
    }

    private Framework framework(Node.Scalar key, Fields fields) {
        Optional<String> holder = fields.readRequired("holder", "MyCodes", reader::text);
        Optional<Pattern> pattern = fields.text("pattern").map(text -> new Pattern(text, fields.placeOf("pattern")));
        return new Framework(
                key.text(),
                new Name(holder.orElse(""), fields.text("deprecated"), fields.placeOf("holder")),
                pattern,
                patternRanges(fields),
                DescriptionReader.read(fields, key.text()),
                fields.text("version"),
                fields.read("mirrors", mirrors::read),
                key.place());
    }

    private List<Mention> patternRanges(Fields fields) {
        if (fields.node("ranges").isPresent()) {
            fields.require("pattern", "\"{NAME}\"");
        }
        return fields.read("ranges", (node, what) -> reader.mentions(node, what, "[SOME_RANGE]"))
                .orElse(List.of());
    }
}
