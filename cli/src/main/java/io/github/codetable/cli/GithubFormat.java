package io.github.codetable.cli;

import io.github.codetable.processor.diagnostic.Place;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Workflow commands of GitHub Actions, which show the problems as annotations of the files. */
final class GithubFormat implements ProblemFormat {

    @Override
    public void print(List<Problem> problems, @Nullable String omitted, PrintWriter out) {
        for (Problem problem : problems) {
            out.print((problem.isError() ? "::error " : "::warning ")
                    + place(problem)
                    + "title=" + property(problem.diagnostic().message().id())
                    + "::" + data(problem.text()) + "\n");
        }
        if (omitted != null) {
            out.print("::error::" + data(omitted) + "\n");
        }
    }

    /** Returns the properties of the place. A bundled file has none, because it is not in the repository. */
    private static String place(Problem problem) {
        Place place = problem.diagnostic().place();
        String file = problem.file(place);
        if (file == null) {
            return "";
        }
        String property = "file=" + property(file) + ",";
        return place.isSpec() ? property : property + "line=" + place.line() + ",col=" + place.column() + ",";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
