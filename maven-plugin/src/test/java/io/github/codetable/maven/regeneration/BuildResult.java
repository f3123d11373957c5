package io.github.codetable.maven.regeneration;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The result of a Maven build.
 *
 * @param exitCode 0 if the build succeeded
 * @param log the output
 */
record BuildResult(int exitCode, String log) {

    private static final Pattern COMPILATION =
            Pattern.compile("(?m)^.*(Compiling \\d|Recompiling|Changes detected).*$");
    private static final String CHANGE = ": regenerating ";

    BuildResult succeeded() {
        assertWithMessage(log).that(exitCode).isEqualTo(0);
        return this;
    }

    BuildResult failed() {
        assertWithMessage(log).that(exitCode).isNotEqualTo(0);
        return this;
    }

    BuildResult logged(String text) {
        assertWithMessage(log).that(log.contains(text)).isTrue();
        return this;
    }

    /** Asserts that the goal logged this line about a change, and no other. */
    BuildResult regenerated(String line) {
        assertWithMessage(log).that(changes()).containsExactly(line);
        return this;
    }

    /** Asserts that the goal logged no change. */
    BuildResult regeneratedNothing() {
        assertWithMessage(log).that(changes()).isEmpty();
        return this;
    }

    /** Asserts that neither the goal nor the compiler had anything to do. */
    void compiledNothing() {
        succeeded().regeneratedNothing().logged("Nothing to compile");
        assertWithMessage(log).that(COMPILATION.matcher(log).find()).isFalse();
    }

    private List<String> changes() {
        return log.lines()
                .filter(line -> line.contains(CHANGE))
                .map(line -> line.replaceFirst("^.*?\\[INFO] (\\[stdout] )?", ""))
                .toList();
    }
}
