package io.github.codetable.maven.regeneration;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A build that has ended.
 *
 * @param code its exit code
 * @param log what it printed
 */
record BuildResult(int code, String log) {

    private static final Pattern COMPILES = Pattern.compile("(?m)^.*(Compiling \\d|Recompiling|Changes detected).*$");
    private static final String REGENERATES = ": regenerating ";

    BuildResult succeeded() {
        assertWithMessage(log).that(code).isEqualTo(0);
        return this;
    }

    BuildResult failed() {
        assertWithMessage(log).that(code).isNotEqualTo(0);
        return this;
    }

    BuildResult with(String text) {
        assertWithMessage(log).that(log.contains(text)).isTrue();
        return this;
    }

    /** The goal has said why it lets something be generated again, and that it does so, in this line and in no other. */
    BuildResult regenerated(String line) {
        assertWithMessage(log).that(refreshes()).containsExactly(line);
        return this;
    }

    /** The goal has found nothing to do. */
    BuildResult foundNoChange() {
        assertWithMessage(log).that(refreshes()).isEmpty();
        return this;
    }

    /** It was a build that had nothing to do. */
    void compiledNothing() {
        succeeded().foundNoChange().with("Nothing to compile");
        assertWithMessage(log).that(COMPILES.matcher(log).find()).isFalse();
    }

    private List<String> refreshes() {
        return log.lines()
                .filter(line -> line.contains(REGENERATES))
                .map(line -> line.replaceFirst("^.*?\\[INFO] (\\[stdout] )?", ""))
                .toList();
    }
}
