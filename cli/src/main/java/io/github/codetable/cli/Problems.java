package io.github.codetable.cli;

import io.github.codetable.processor.diagnostic.DiagnosticSelector;
import io.github.codetable.processor.diagnostic.Severity;
import io.github.codetable.processor.model.Table;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems of all specs of a command. */
final class Problems {

    private final Path directory;
    private final DiagnosticSelector selector = new DiagnosticSelector();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param directory the working directory
     */
    Problems(Path directory) {
        this.directory = directory;
    }

    /** Adds the problems of a spec. Returns the spec's table, or null if there is none. */
    @Nullable
    Table add(String spec, CheckedSpec checked) {
        for (DiagnosticSelector.Printed printed : selector.select(checked.problems(), spec)) {
            problems.add(new Problem(printed.diagnostic(), printed.text(), checked.files(), directory));
        }
        selector.addOmitted(checked.omitted());
        return checked.table();
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Prints all problems, and the number of those that are left out. */
    void print(ProblemFormat format, PrintWriter out) {
        format.print(problems, selector.omitted().get(Severity.ERROR), out);
    }
}
