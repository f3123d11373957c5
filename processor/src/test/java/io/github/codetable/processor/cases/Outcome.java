package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The result of a compilation.
 *
 * @param success whether the compilation succeeded
 * @param diagnostics all diagnostics
 * @param log the further output of the compiler
 */
record Outcome(boolean success, List<? extends Diagnostic<? extends JavaFileObject>> diagnostics, String log) {

    /** Returns the texts of all diagnostics. */
    List<String> messages() {
        return diagnostics.stream().map(Outcome::message).toList();
    }

    /** Returns the text of a diagnostic, which starts with {@code warning:} for a warning. */
    static String message(Diagnostic<?> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT);
        return switch (diagnostic.getKind()) {
            case WARNING, MANDATORY_WARNING -> "warning: " + text;
            default -> text;
        };
    }

    /** Returns the texts of the errors in files of a folder. */
    List<String> messagesAbout(Path folder) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .filter(diagnostic -> diagnostic.getSource() != null
                        && Path.of(diagnostic.getSource().toUri()).startsWith(folder))
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Asserts that there are no diagnostics and no output. */
    void assertClean() {
        assertWithMessage("diagnostics").that(diagnostics).isEmpty();
        assertWithMessage("log").that(log).isEmpty();
        assertWithMessage("success").that(success).isTrue();
    }
}
