package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
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

    private final SpecFinder finder;
    private final Report report;
    private final MappingReader reader;
    private final FrameworkLoader frameworks;
    private final Map<URI, String> loading = new LinkedHashMap<>();

    /**
     * @param wanted the keys of frameworks that are to be read even if they have a file of their own
     */
    SpecLoader(SpecFinder finder, Collection<String> wanted, Report report) {
        this.finder = finder;
        this.report = report;
        this.reader = new MappingReader(report);
        this.frameworks = new FrameworkLoader(this::find, wanted, reader);
    }

    /** The merged spec, or nothing when there is none to speak of. */
    Optional<Node.Mapping> load(String name) {
        Place asked = Place.whole(new SourceText(name, ""));
        return found(finder.find(name), name, asked).flatMap(file -> load(file, asked));
    }

    /** The same for a spec that was not looked up. */
    Optional<Node.Mapping> load(SpecFile file) {
        return load(file, Place.whole(new SourceText(file.name(), "")));
    }

    /** False when a part of what was loaded is missing, so that nothing can be said about the rest. */
    boolean isWhole() {
        return reader.isWhole();
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
        Optional<Node.Mapping> spec = read(file, asked.isWhole() ? null : new Related("extended", asked))
                .map(own -> withBase(file, own));
        loading.remove(file.location());
        return spec;
    }

    private Optional<Node.Mapping> read(SpecFile file, Related askedFor) {
        return reader.read(file, askedFor, "a spec", "a mapping with the keys table and codes")
                .map(top -> TableReader.KEYS.resolve(TableReader.OWNER, top, reader.reportOfWhole()));
    }

    private Node.Mapping withBase(SpecFile file, Node.Mapping own) {
        frameworks.wantThoseOf(own);
        Optional<Node.Mapping> base = own.get(EXTENDS).flatMap(extended -> base(file, extended.value()));
        Node.Mapping unfolded = frameworks.unfold(file, own.without(EXTENDS), base);
        return base.map(below -> new Merger().merge(below, unfolded)).orElse(unfolded);
    }

    private Optional<Node.Mapping> base(SpecFile file, Node extended) {
        Optional<String> name = Scalars.text(extended);
        if (name.isEmpty()) {
            report.add(
                    Message.WRONG_TYPE,
                    extended.place(),
                    "extends",
                    "the name of a spec",
                    Scalars.describe(extended),
                    "");
            return reader.missing();
        }
        Place asked = extended.place();
        return find(file, name.get(), asked).flatMap(base -> load(base, asked));
    }

    private Optional<SpecFile> find(SpecFile beside, String name, Place asked) {
        return found(finder.findBeside(beside, name), name, asked);
    }

    private Optional<SpecFile> found(SpecFinder.Answer answer, String name, Place asked) {
        if (answer instanceof SpecFinder.Answer.Found found) {
            return Optional.of(found.file());
        }
        new SearchReporter(report).report(answer, name, asked);
        return reader.missing();
    }
}
