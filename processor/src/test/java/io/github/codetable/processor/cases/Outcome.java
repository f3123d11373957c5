package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a compilation.
 *
 * @param success whether there are classes
 * @param diagnostics everything that the compiler had to say
 * @param log what it printed besides
 */
record Outcome(boolean success, List<? extends Diagnostic<? extends JavaFileObject>> diagnostics, String log) {

    /** The texts of everything that the compiler had to say. */
    List<String> messages() {
        return diagnostics.stream().map(Outcome::message).toList();
    }

    /** The text of something that a compiler had to say; of a warning, with a word for that in front. */
    static String message(Diagnostic<?> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT);
        return switch (diagnostic.getKind()) {
            case WARNING, MANDATORY_WARNING -> "warning: " + text;
            default -> text;
        };
    }

    /** The texts of the errors in files of a folder. */
    List<String> messagesAbout(Path folder) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .filter(diagnostic -> diagnostic.getSource() != null
                        && Path.of(diagnostic.getSource().toUri()).startsWith(folder))
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Asserts that the compiler had nothing to say at all. */
    void assertClean() {
        assertWithMessage("diagnostics").that(diagnostics).isEmpty();
        assertWithMessage("log").that(log).isEmpty();
        assertWithMessage("success").that(success).isTrue();
    }
}
