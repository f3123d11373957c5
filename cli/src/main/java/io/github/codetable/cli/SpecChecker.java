package io.github.codetable.cli;

import io.github.codetable.processor.Pipeline;
import io.github.codetable.processor.check.TypeRegistry;
import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.lookup.FileLookup;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.SpecReader;
import io.github.codetable.processor.spec.read.SpecTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads and checks specs with the stages of the processor. There is no class path, so classes are not looked up. */
final class SpecChecker {

    private static final String ALL = "all";

    private final Path directory;
    private final SpecOptions options;

    /**
     * @param directory the folder that relative paths of specs start from
     */
    SpecChecker(Path directory, SpecOptions options) {
        this.directory = directory;
        this.options = options;
    }

    /**
     * Reads and checks a spec.
     *
     * @param spec the path of an existing file, or {@code bundled:} and the name of a bundled table
     */
    CheckedSpec check(String spec) {
        RecordingFinder finder = new RecordingFinder(new FileLookup(directory, spec, options.folders()));
        Report report = new Report();
        Report choiceReport = new Report();
        Pipeline.Output output = new Pipeline(new TypeRegistry(), null)
                .run(new Pipeline.Input("", finder, spec, null, frameworks(spec, finder)), report, choiceReport);
        List<Diagnostic> problems = new ArrayList<>(report.sorted());
        problems.addAll(choiceReport.sorted());
        return new CheckedSpec(output == null ? null : output.table(), problems, report.omitted(), finder.files());
    }

    private List<String> frameworks(String spec, RecordingFinder finder) {
        return options.frameworks().equals(List.of(ALL)) ? allFrameworks(spec, finder) : options.frameworks();
    }

    private static List<String> allFrameworks(String spec, RecordingFinder finder) {
        SpecTable read = new SpecReader(finder).read(spec, List.of(), Report.discarding());
        List<String> keys = new ArrayList<>();
        if (read != null) {
            Table table = read.table();
            for (Framework framework : table.frameworks()) {
                keys.add(framework.key());
            }
            keys.addAll(table.unreadFrameworks());
        }
        return keys;
    }
}
