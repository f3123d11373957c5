package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
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

    private final Finder finder;
    private final Set<String> wanted;
    private final MappingReader reader;

    /**
     * @param wanted the keys of frameworks that are to be read even if they have a file of their own
     */
    FrameworkLoader(Finder finder, Collection<String> wanted, MappingReader reader) {
        this.finder = finder;
        this.wanted = new HashSet<>(wanted);
        this.reader = reader;
    }

    /** Has the frameworks of what a spec extends read, too, where the spec itself says something about them. */
    void wantThoseOf(Node.Mapping spec) {
        entries(spec).stream()
                .filter(entry -> entry.value() instanceof Node.Mapping)
                .forEach(entry -> wanted.add(entry.key().text()));
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
        List<Node.Entry> loaded =
                entries(spec).stream().map(entry -> loaded(file, entry)).toList();
        FrameworkCodes codes = new FrameworkCodes(reader.reportOfWhole());
        List<Node.Entry> unfolded = loaded.stream()
                .map(entry -> entry.value() instanceof Node.Mapping framework
                        ? new Node.Entry(entry.key(), codes.takeFrom(entry.key(), framework))
                        : entry)
                .toList();
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
        Node value = finder.find(file, name.get(), asked)
                .flatMap(found -> reader.read(
                        found,
                        new Related("named", asked),
                        FrameworkReader.owner(key.text()),
                        "a mapping with the keys holder and names"))
                .<Node>map(mapping -> mapping)
                .orElse(new Node.Unusable(asked));
        return new Node.Entry(key, value);
    }

    private static Collection<Node.Entry> entries(Node.Mapping spec) {
        return spec.get(FRAMEWORKS)
                .filter(section -> section.value() instanceof Node.Mapping)
                .map(section -> ((Node.Mapping) section.value()).byKey().values())
                .orElse(List.of());
    }

    /** Finds the file of that name that a spec asks for; one that is not there is reported. */
    interface Finder {
        Optional<SpecFile> find(SpecFile beside, String name, Place asked);
    }
}
