package io.github.codetable.processor.spec;

import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.naming.Pattern;
import java.util.List;
import java.util.Optional;

/** Reads the frameworks. */
final class FrameworkReader {

    private final NodeReader reader;

    FrameworkReader(NodeReader reader) {
        this.reader = reader;
    }

    /** The frameworks; one without a usable holder has an empty name there. */
    List<Framework> read(Node.Mapping frameworks) {
        return frameworks.byKey().values().stream()
                .flatMap(entry -> framework(entry).stream())
                .toList();
    }

    private Optional<Framework> framework(Node.Entry entry) {
        String owner = "framework " + Scalars.abbreviated(entry.key().text());
        return reader.mapping(entry.value(), owner)
                .map(mapping ->
                        framework(entry.key(), new Fields(owner, entry.key().place(), mapping, reader)));
    }

    private Framework framework(Node.Scalar key, Fields fields) {
        Optional<String> holder = fields.readRequired("holder", "MyCodes", reader::text);
        Optional<Pattern> pattern = fields.text("pattern").map(text -> new Pattern(text, fields.placeOf("pattern")));
        Description description = DescriptionReader.read(fields, key.text());
        Optional<String> deprecated = fields.text("deprecated");
        fields.rejectUnknown();
        Name name = new Name(holder.orElse(""), deprecated, fields.placeOf("holder"));
        return new Framework(key.text(), name, pattern, description, key.place());
    }
}
