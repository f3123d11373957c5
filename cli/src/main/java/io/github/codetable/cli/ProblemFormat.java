package io.github.codetable.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A format in which problems are printed. */
interface ProblemFormat {

    /**
     * Prints problems.
     *
     * @param omitted a line about problems that are not in the list; null if there are none
     */
    void print(List<Problem> problems, @Nullable String omitted, PrintWriter out);
}
