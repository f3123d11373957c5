package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds a spec and those that it extends, reads them, and lays them over each other. */
final class SpecLoader {

    private static final String EXTENDS = "extends";

    private final SpecFinder finder;
    private final Report report;
    private final Map<URI, String> loading = new LinkedHashMap<>();
    private boolean whole = true;

    SpecLoader(SpecFinder finder, Report report) {
        this.finder = finder;
        this.report = report;
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
        return whole;
    }

    private Optional<Node.Mapping> load(SpecFile file, Place asked) {
        if (loading.containsKey(file.location())) {
            report.add(Message.EXTENDS_CYCLE, asked, String.join(" -> ", loading.values()) + " -> " + file.name());
            return missing();
        }
        loading.put(file.location(), file.name());
        Optional<Node.Mapping> spec = read(file, asked.isWhole() ? null : asked).map(own -> {
            Optional<Node.Entry> base = own.get(EXTENDS);
            return base.isEmpty()
                    ? own
                    : extended(file, own.without(EXTENDS), base.get().value());
        });
        loading.remove(file.location());
        return spec;
    }

    private Node.Mapping extended(SpecFile file, Node.Mapping own, Node extended) {
        Optional<String> name = Scalars.text(extended);
        if (name.isEmpty()) {
            report.add(
                    Message.WRONG_TYPE,
                    extended.place(),
                    "extends",
                    "the name of a spec",
                    Scalars.describe(extended),
                    "");
            whole = false;
            return own;
        }
        Place asked = extended.place();
        return found(finder.findBeside(file, name.get()), name.get(), asked)
                .flatMap(base -> load(base, asked))
                .map(base -> new Merger().merge(base, own))
                .orElse(own);
    }

    private Optional<Node.Mapping> read(SpecFile file, Place extendedAt) {
        int before = report.diagnostics().size();
        SourceText source = new SpecDecoder(report).decode(file, extendedAt);
        boolean decoded = report.diagnostics().size() == before;
        whole &= decoded;
        Report ofYaml = decoded ? report : new Report();
        YamlReader reader = new YamlReader(new EventSource(source, ofYaml), ofYaml);
        Optional<Node> top = reader.read();
        whole &= reader.isWhole();
        if (top.isPresent() && top.get() instanceof Node.Mapping mapping) {
            return Optional.of(TableReader.KEYS.resolve(TableReader.OWNER, mapping, whole ? report : new Report()));
        }
        if (whole) {
            reportTop(top.filter(node -> !isNothing(node)), source);
        }
        return missing();
    }

    private void reportTop(Optional<Node> top, SourceText source) {
        top.ifPresentOrElse(
                node -> report.add(
                        Message.WRONG_TYPE,
                        node.place(),
                        "a spec",
                        "a mapping with the keys table and codes",
                        Scalars.describe(node),
                        ""),
                () -> report.add(Message.EMPTY_SPEC, Place.whole(source)));
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
    }

    private <T> Optional<T> missing() {
        whole = false;
        return Optional.empty();
    }

    private Optional<SpecFile> found(SpecFinder.Answer answer, String name, Place asked) {
        if (answer instanceof SpecFinder.Answer.Found found) {
            return Optional.of(found.file());
        }
        new SearchReporter(report).report(answer, name, asked);
        return missing();
    }
}
