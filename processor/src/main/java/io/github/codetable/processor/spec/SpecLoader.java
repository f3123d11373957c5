package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.spec.read.NodeReader;
import io.github.codetable.processor.spec.read.NotationReader;
import io.github.codetable.processor.spec.read.TableReader;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A loader of a spec, the specs that the spec extends, and the files of their frameworks. All are merged into one. */
final class SpecLoader {

    private static final String EXTENDS = "extends";

    /** The maximum number of specs that extend each other. */
    private static final int MAX_CHAIN = 10;

    private final FileFinder finder;
    private final Report report;
    private final MappingReader reader;
    private final FrameworkLoader frameworks;
    private final Map<URI, String> loading = new LinkedHashMap<>();

    /**
     * Creates a loader.
     *
     * @param requested the keys of the frameworks whose files are read
     */
    SpecLoader(SpecFinder finder, Collection<String> requested, Report report) {
        this.report = report;
        this.reader = new MappingReader(report);
        this.finder = new FileFinder(finder, report);
        this.frameworks = new FrameworkLoader(this.finder, requested, reader);
    }

    /** Returns the merged spec, or null if it cannot be read, which is reported. */
    Node.@Nullable Mapping load(String name) {
        Place place = Place.ofSpec(new SourceText(name, ""));
        return load(finder.find(name, place), place);
    }

    /** Returns the merged spec of a file, or null if it cannot be read, which is reported. */
    Node.@Nullable Mapping load(SpecFile file) {
        return load(file, Place.ofSpec(new SourceText(file.name(), "")));
    }

    /** Returns false if a part of the spec is missing. Problems in the rest may follow from the missing part. */
    boolean isComplete() {
        return reader.isComplete();
    }

    private Node.@Nullable Mapping load(@Nullable SpecFile file, Place place) {
        if (file == null || !isLoadable(file, place)) {
            reader.markIncomplete();
            return null;
        }
        loading.put(file.location(), file.name());
        Related referrer = place.isSpec() ? null : new Related("extended", place);
        Node.Mapping own = reader.read(file, referrer, "the spec", "a mapping with the keys `table` and `codes`");
        Node.Mapping spec = own == null ? null : merged(file, own);
        loading.remove(file.location());
        return spec;
    }

    /** Returns false for a cycle and for a chain that is too long, which are reported. */
    private boolean isLoadable(SpecFile file, Place place) {
        if (loading.containsKey(file.location())) {
            report.add(Message.EXTENDS_CYCLE, place, String.join(" -> ", loading.values()) + " -> " + file.name());
            return false;
        }
        if (loading.size() >= MAX_CHAIN) {
            report.add(Message.EXTENDS_TOO_FAR, place, file.name(), MAX_CHAIN);
            return false;
        }
        return true;
    }

    private Node.Mapping merged(SpecFile file, Node.Mapping top) {
        Node.Mapping own = TableReader.KEYS.resolve(TableReader.OWNER, top, reader.reportIfComplete());
        frameworks.requestChanged(own);
        Node.Entry extended = own.get(EXTENDS);
        Node.Mapping base = extended == null ? null : base(file, extended.value());
        CodeNormalizer normalizer = new CodeNormalizer(notation(own, base), reader.reportIfComplete());
        Node.Mapping converted = base == null ? null : normalizer.converted(base);
        Node.Mapping normal = normalizer.withNormalCodes(own.without(EXTENDS));
        Node.Mapping expanded = frameworks.expand(file, normal, converted, normalizer);
        return converted == null ? expanded : new Merger().merge(converted, expanded);
    }

    /** Returns the notation of the spec, which it may inherit. An invalid notation makes the input incomplete. */
    private Notation notation(Node.Mapping own, Node.@Nullable Mapping base) {
        if (!NotationReader.check(own, reader.reportIfComplete())) {
            reader.markIncomplete();
        }
        return NotationReader.notationOf(base == null || NotationReader.hasNotation(own) ? own : base);
    }

    private Node.@Nullable Mapping base(SpecFile file, Node extended) {
        String name = Scalars.text(extended);
        if (name == null) {
            new NodeReader(report).reportWrongType(extended, "`extends`", "the name of a spec", "");
            reader.markIncomplete();
            return null;
        }
        Place place = extended.place();
        return load(finder.findBeside(file, name, place), place);
    }
}
