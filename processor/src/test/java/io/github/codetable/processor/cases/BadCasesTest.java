package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.codetable.processor.CodeTableProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each folder under {@code bad}: javac says what is expected, in that order, and nothing else; so does ECJ of ours. */
final class BadCasesTest {

    /** Eclipse's compiler goes on after our messages, and adds its own. */
    private static final Pattern OURS = Pattern.compile("\\[CT-\\d{3}]|more problems? in the specs");

    /** Under javac every line but the first is moved to the right. */
    private static final String JAVAC_LINE = "\n  ";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicContainer> bad() {
        return Case.bad().stream()
                .map(aCase -> DynamicContainer.dynamicContainer(
                        aCase.name(),
                        Stream.of(
                                DynamicTest.dynamicTest("javac", () -> checkJavac(aCase)),
                                DynamicTest.dynamicTest("ecj", () -> checkEcj(aCase)))));
    }

    private void checkJavac(Case aCase) {
        Workspace project = project(aCase, "javac");
        Compilation compilation = Compiler.javac()
                .withProcessors(new CodeTableProcessor())
                .compile(
                        project.sourceFiles().stream().map(BadCasesTest::source).toList());
        checkStatus(compilation.diagnostics(), compilation.status() == Compilation.Status.SUCCESS);
        compilation.diagnostics().forEach(BadCasesTest::checkMark);
        List<String> messages = compilation.diagnostics().stream()
                .map(diagnostic -> Outcome.message(diagnostic).replace(JAVAC_LINE, "\n"))
                .toList();
        if (Case.REWRITE) {
            Folder.write(aCase.expectedMessages(), text(messages, project));
        }
        check(aCase, project, messages);
    }

    private void checkEcj(Case aCase) {
        Workspace project = project(aCase, "ecj");
        Outcome outcome = ToolCompiler.ecj()
                .compile(project, List.of("-sourcepath", project.sources().toString()));
        checkStatus(outcome.diagnostics(), outcome.success());
        check(
                aCase,
                project,
                outcome.messages().stream().filter(OURS.asPredicate()).toList());
    }

    /** Only errors stop a build. */
    private static void checkStatus(List<? extends Diagnostic<?>> diagnostics, boolean success) {
        assertThat(success)
                .isEqualTo(diagnostics.stream().noneMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR));
    }

    /** A message about a spec is on the annotation that asks for it, or on the value there that is wrong. */
    private static void checkMark(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getMessage(Locale.ROOT).contains("[CT-")) {
            String source = content(diagnostic.getSource());
            String marked = source.substring((int) diagnostic.getStartPosition(), (int) diagnostic.getEndPosition());
            assertThat(marked).matches("(?s)@CodeTables?.*|\".*\"|\\{.*}");
        }
    }

    private static String content(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void check(Case aCase, Workspace project, List<String> messages) {
        String text = text(messages, project);
        assertThat(text).doesNotContain("\tat ");
        assertWithMessage(aCase.name()).that(text).isEqualTo(Folder.read(aCase.expectedMessages()));
    }

    private Workspace project(Case aCase, String compiler) {
        return Workspace.of(aCase, real(folder).resolve(aCase.name() + "-" + compiler));
    }

    /** One message after the other, with an empty line between, and without the path of this machine. */
    private static String text(List<String> messages, Workspace project) {
        return String.join("\n\n", messages).replace(project.root().toString(), "{project}") + "\n";
    }

    private static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
