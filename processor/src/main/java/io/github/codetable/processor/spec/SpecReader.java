package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.spec.read.SpecTable;
import io.github.codetable.processor.spec.read.TableReader;
import io.github.codetable.processor.yaml.Node;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A reader of specs, from the name of a spec to the model of its table. */
public final class SpecReader {

    private final SpecFinder finder;

    public SpecReader(SpecFinder finder) {
        this.finder = finder;
    }

    /**
     * Finds and reads a spec. All problems are reported.
     *
     * @param frameworks the keys of the frameworks whose files are read
     * @return the table, or null if the spec cannot be read
     */
    public @Nullable SpecTable read(String name, Collection<String> frameworks, Report report) {
        SpecLoader loader = new SpecLoader(finder, frameworks, report);
        Node.Mapping spec = loader.load(name);
        return read(name, spec, loader.isComplete(), report);
    }

    /**
     * Reads a spec that is already found. All problems are reported.
     *
     * @param origin the name of the spec in generated files
     * @param frameworks the keys of the frameworks whose files are read
     * @return the table, or null if the spec cannot be read
     */
    public @Nullable SpecTable read(SpecFile file, String origin, Collection<String> frameworks, Report report) {
        SpecLoader loader = new SpecLoader(finder, frameworks, report);
        Node.Mapping spec = loader.load(file);
        return read(origin, spec, loader.isComplete(), report);
    }

    private static @Nullable SpecTable read(
            String origin, Node.@Nullable Mapping spec, boolean isComplete, Report report) {
        if (spec == null) {
            return null;
        }
        SpecTable read = new TableReader(isComplete ? report : Report.discarding()).read(origin, spec);
        return new SpecTable(read.table(), isComplete && read.isComplete());
    }
}
