package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.spec.read.FrameworkReader;
import io.github.codetable.processor.yaml.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A loader of frameworks in separate files. The names and codes in frameworks are moved to the codes of the spec. */
final class FrameworkLoader {

    private static final String FRAMEWORKS = "frameworks";

    private final FileFinder finder;
    private final Set<String> requested;
    private final MappingReader reader;

    /**
     * Creates a loader. Files of other frameworks than the requested ones are not read.
     *
     * @param requested the keys of the frameworks whose files are read
     */
    FrameworkLoader(FileFinder finder, Collection<String> requested, MappingReader reader) {
        this.finder = finder;
        this.requested = new HashSet<>(requested);
        this.reader = reader;
    }

    /** Requests the frameworks that the given spec changes, because their files must be merged with the changes. */
    void requestChanged(Node.Mapping spec) {
        Node.Entry section = spec.get(FRAMEWORKS);
        if (section != null && section.value() instanceof Node.Mapping frameworks) {
            for (Node.Entry entry : frameworks.byKey().values()) {
                if (entry.value() instanceof Node.Mapping) {
                    requested.add(entry.key().text());
                }
            }
        }
    }

    /**
     * Returns the spec with the requested frameworks in full, and with the names and codes of frameworks under
     * {@code codes}.
     *
     * @param base the spec that the given one extends; null if there is none
     * @param normalizer normalizes the codes in frameworks
     */
    Node.Mapping expand(SpecFile file, Node.Mapping spec, Node.@Nullable Mapping base, CodeNormalizer normalizer) {
        Node.Entry section = spec.get(FRAMEWORKS);
        if (section == null
                || !(section.value() instanceof Node.Mapping frameworks)
                || frameworks.entries().isEmpty()) {
            return spec;
        }
        // All files are loaded first, because a missing file makes the input incomplete.
        List<Node.Entry> loaded = new ArrayList<>();
        for (Node.Entry entry : frameworks.byKey().values()) {
            loaded.add(new Node.Entry(entry.key(), load(file, entry)));
        }
        FrameworkCodes codes = new FrameworkCodes(normalizer, reader.reportIfComplete());
        List<Node.Entry> expanded = new ArrayList<>();
        for (Node.Entry entry : loaded) {
            expanded.add(
                    entry.value() instanceof Node.Mapping framework
                            ? new Node.Entry(entry.key(), codes.extract(entry.key(), framework))
                            : entry);
        }
        Node.Mapping value = new Node.Mapping(expanded, frameworks.place());
        return codes.addTo(spec.with(new Node.Entry(section.key(), value)), base);
    }

    private Node load(SpecFile file, Node.Entry entry) {
        Node.Scalar key = entry.key();
        String name = FrameworkReader.fileOf(entry.value());
        if (name == null || !requested.contains(key.text())) {
            return entry.value();
        }
        Place place = entry.value().place();
        SpecFile found = finder.findBeside(file, name, place);
        if (found == null) {
            reader.markIncomplete();
            return new Node.Invalid(place);
        }
        Node.Mapping framework = reader.read(
                found,
                new Related("referenced", place),
                FrameworkReader.owner(key.text()),
                "a mapping with the keys `holder` and `names`");
        return framework == null ? new Node.Invalid(place) : framework;
    }
}
