package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import io.github.codetable.processor.spec.read.NodeReader;
import io.github.codetable.processor.spec.read.TableReader;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds a spec, those that it extends, and the files of its frameworks, reads them, and lays them over each other. */
final class SpecLoader {

    private static final String EXTENDS = "extends";

    /** How many specs may extend each other, one by one. */
    private static final int LONGEST = 10;

    private final FileFinder finder;
    private final Report report;
    private final MappingReader reader;
    private final FrameworkLoader frameworks;
    private final Map<URI, String> loading = new LinkedHashMap<>();

    /**
     * @param wanted the keys of frameworks that are to be read even if they have a file of their own
     */
    SpecLoader(SpecFinder finder, Collection<String> wanted, Report report) {
        this.report = report;
        this.reader = new MappingReader(report);
        this.finder = new FileFinder(finder, reader, report);
        this.frameworks = new FrameworkLoader(this.finder, wanted, reader);
    }

    /** The merged spec, or nothing when there is none to speak of. */
    Optional<Node.Mapping> load(String name) {
        Place asked = Place.whole(new SourceText(name, ""));
        return load(finder.find(name, asked), asked);
    }

    /** The same for a spec that was not looked up. */
    Optional<Node.Mapping> load(SpecFile file) {
        return load(file, Place.whole(new SourceText(file.name(), "")));
    }

    /** False when a part of what was loaded is missing, so that nothing can be said about the rest. */
    boolean isWhole() {
        return reader.isWhole();
    }

    private Optional<Node.Mapping> load(Optional<SpecFile> file, Place asked) {
        return file.isPresent() ? load(file.get(), asked) : Optional.empty();
    }

    private Optional<Node.Mapping> load(SpecFile file, Place asked) {
        if (loading.containsKey(file.location())) {
            report.add(Message.EXTENDS_CYCLE, asked, String.join(" -> ", loading.values()) + " -> " + file.name());
            return reader.missing();
        }
        if (loading.size() >= LONGEST) {
            report.add(Message.EXTENDS_TOO_FAR, asked, file.name(), LONGEST);
            return reader.missing();
        }
        loading.put(file.location(), file.name());
        Optional<Node.Mapping> top = reader.read(
                file,
                asked.isWhole() ? null : new Related("extended", asked),
                "the spec",
                "a mapping with the keys `table` and `codes`");
        Optional<Node.Mapping> spec = top.isPresent() ? Optional.of(withBase(file, top.get())) : Optional.empty();
        loading.remove(file.location());
        return spec;
    }

    private Node.Mapping withBase(SpecFile file, Node.Mapping top) {
        Node.Mapping own = TableReader.KEYS.resolve(TableReader.OWNER, top, reader.reportOfWhole());
        frameworks.wantThoseOf(own);
        Optional<Node.Entry> extended = own.get(EXTENDS);
        Optional<Node.Mapping> base =
                extended.isPresent() ? base(file, extended.get().value()) : Optional.empty();
        Node.Mapping unfolded = frameworks.unfold(file, own.without(EXTENDS), base);
        return base.isPresent() ? new Merger().merge(base.get(), unfolded) : unfolded;
    }

    private Optional<Node.Mapping> base(SpecFile file, Node extended) {
        Optional<String> name = Scalars.text(extended);
        if (name.isEmpty()) {
            new NodeReader(report).wrong(extended, "`extends`", "the name of a spec", "");
            return reader.missing();
        }
        Place asked = extended.place();
        return load(finder.findBeside(file, name.get(), asked), asked);
    }
}
