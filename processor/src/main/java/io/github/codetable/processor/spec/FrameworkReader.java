package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.naming.Pattern;
import java.util.List;
import java.util.Optional;

/** Reads the frameworks. */
final class FrameworkReader {

    private static final Keys KEYS = Keys.of("holder", "pattern", "title", "doc", "reference", "deprecated");

    private final NodeReader reader;

    FrameworkReader(NodeReader reader) {
        this.reader = reader;
    }

    /** The frameworks; one without a usable holder has an empty name there. */
    List<Framework> read(Node.Mapping frameworks) {
        return frameworks.byKey().values().stream().map(this::framework).toList();
    }

    private Framework framework(Node.Entry entry) {
        Node.Scalar key = entry.key();
        String owner = "framework " + key.text();
        return reader.mapping(entry.value(), owner, "{holder: MyCodes}")
                .map(mapping -> framework(key, new Fields(owner, key.place(), mapping, KEYS, reader)))
                .orElseGet(() -> unusable(key, entry.value().place()));
    }

    private static Framework unusable(Node.Scalar key, Place place) {
        Description description = new Description(key.text(), Optional.empty(), Optional.empty());
        Name holder = new Name("", Optional.empty(), place);
        return new Framework(key.text(), holder, Optional.empty(), description, key.place());
    }

    private Framework framework(Node.Scalar key, Fields fields) {
        Optional<String> holder = fields.readRequired("holder", "MyCodes", reader::text);
        Optional<Pattern> pattern = fields.text("pattern").map(text -> new Pattern(text, fields.placeOf("pattern")));
        Description description = DescriptionReader.read(fields, key.text());
        Optional<String> deprecated = fields.text("deprecated");
        Name name = new Name(holder.orElse(""), deprecated, fields.placeOf("holder"));
        return new Framework(key.text(), name, pattern, description, key.place());
    }
}
