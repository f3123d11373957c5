package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.spec.read.ReadSpec;
import io.github.codetable.processor.spec.read.TableReader;
import io.github.codetable.processor.yaml.Node;
import java.util.Collection;
import java.util.Optional;

/** Makes a table of a spec's name: finds it, reads it and what it extends, and turns that into the model. */
public final class SpecReader {

    private final SpecFinder finder;

    public SpecReader(SpecFinder finder) {
        this.finder = finder;
    }

    /**
     * The spec, or nothing when there is none that could be read; what is wrong with it is reported.
     *
     * @param frameworks the keys of the frameworks that are asked for; those that have a file of their own are read only
     *     then
     */
    public Optional<ReadSpec> read(String name, Collection<String> frameworks, Report report) {
        SpecLoader loader = new SpecLoader(finder, frameworks, report);
        Optional<Node.Mapping> top = loader.load(name);
        return read(name, top, loader.isWhole(), report);
    }

    /**
     * The same for a spec that was not looked up.
     *
     * @param origin what the generated files say that they were made from
     */
    public Optional<ReadSpec> read(SpecFile file, String origin, Collection<String> frameworks, Report report) {
        SpecLoader loader = new SpecLoader(finder, frameworks, report);
        Optional<Node.Mapping> top = loader.load(file);
        return read(origin, top, loader.isWhole(), report);
    }

    private static Optional<ReadSpec> read(String origin, Optional<Node.Mapping> top, boolean isLoaded, Report report) {
        if (top.isEmpty()) {
            return Optional.empty();
        }
        ReadSpec read = new TableReader(isLoaded ? report : Report.discarding()).read(origin, top.get());
        return Optional.of(new ReadSpec(read.table(), isLoaded && read.isComplete()));
    }
}
