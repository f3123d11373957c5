package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.spec.read.FrameworkReader;
import io.github.codetable.processor.yaml.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the frameworks that have a file of their own, and spreads what frameworks say about codes over the codes, where
 * everything else looks for it.
 */
final class FrameworkLoader {

    private static final String FRAMEWORKS = "frameworks";

    private final FileFinder finder;
    private final Set<String> wanted;
    private final MappingReader reader;

    /**
     * @param wanted the keys of frameworks that are to be read even if they have a file of their own
     */
    FrameworkLoader(FileFinder finder, Collection<String> wanted, MappingReader reader) {
        this.finder = finder;
        this.wanted = new HashSet<>(wanted);
        this.reader = reader;
    }

    /** Has the frameworks of what a spec extends read, too, where the spec itself says something about them. */
    void wantThoseOf(Node.Mapping spec) {
        for (Node.Entry entry : entries(spec)) {
            if (entry.value() instanceof Node.Mapping) {
                wanted.add(entry.key().text());
            }
        }
    }

    /**
     * The spec with its frameworks as they are written in full, without codes in them.
     *
     * @param base what the spec extends, which is not a part of the result
     */
    Node.Mapping unfold(SpecFile file, Node.Mapping spec, Optional<Node.Mapping> base) {
        if (entries(spec).isEmpty()) {
            return spec;
        }
        // All are loaded first: only then is it known whether a part is missing.
        List<Node.Entry> loaded = new ArrayList<>();
        for (Node.Entry entry : entries(spec)) {
            loaded.add(loaded(file, entry));
        }
        FrameworkCodes codes = new FrameworkCodes(reader.reportOfWhole());
        List<Node.Entry> unfolded = new ArrayList<>();
        for (Node.Entry entry : loaded) {
            unfolded.add(
                    entry.value() instanceof Node.Mapping framework
                            ? new Node.Entry(entry.key(), codes.takeFrom(entry.key(), framework))
                            : entry);
        }
        Node.Entry section = spec.get(FRAMEWORKS).orElseThrow();
        Node value = new Node.Mapping(unfolded, section.value().place());
        return codes.addTo(spec.with(new Node.Entry(section.key(), value)), base);
    }

    private Node.Entry loaded(SpecFile file, Node.Entry entry) {
        Node.Scalar key = entry.key();
        Optional<String> name = FrameworkReader.fileOf(entry.value());
        if (name.isEmpty() || !wanted.contains(key.text())) {
            return entry;
        }
        Place asked = entry.value().place();
        Optional<SpecFile> found = finder.findBeside(file, name.get(), asked);
        return new Node.Entry(key, found.isPresent() ? read(found.get(), key, asked) : new Node.Unusable(asked));
    }

    private Node read(SpecFile file, Node.Scalar key, Place asked) {
        Optional<Node.Mapping> framework = reader.read(
                file,
                new Related("referenced", asked),
                FrameworkReader.owner(key.text()),
                "a mapping with the keys `holder` and `names`");
        return framework.isPresent() ? framework.get() : new Node.Unusable(asked);
    }

    private static Collection<Node.Entry> entries(Node.Mapping spec) {
        Optional<Node.Entry> section = spec.get(FRAMEWORKS);
        return section.isPresent() && section.get().value() instanceof Node.Mapping frameworks
                ? frameworks.byKey().values()
                : List.of();
    }
}
