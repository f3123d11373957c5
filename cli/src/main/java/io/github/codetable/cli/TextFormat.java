package io.github.codetable.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages as a compiler prints them, separated by empty lines. Warnings start with {@code warning:}. */
final class TextFormat implements ProblemFormat {

    @Override
    public void print(List<Problem> problems, @Nullable String omitted, PrintWriter out) {
        String separator = "";
        for (Problem problem : problems) {
            out.print(separator + (problem.isError() ? "" : "warning: ") + problem.text() + "\n");
            separator = "\n";
        }
        if (omitted != null) {
            out.print(separator + omitted + "\n");
        }
    }
}
