package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.codetable.processor.CodeTableProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The generated sources depend only on the spec, and contain no path of the machine. */
@Tag("slow")
final class DeterminismTest {

    @TempDir
    private Path folder;

    @Test
    void generatesTheSameUnderOtherLocaleTimeZoneAndFolder() {
        Path output = OtherMachineCompiler.run(folder);
        for (Case aCase : Case.good()) {
            assertWithMessage(aCase.name())
                    .that(new Workspace(output.resolve(aCase.name())).generated())
                    .isEqualTo(Folder.texts(aCase.expectedSources()));
        }
    }

    @TestFactory
    Stream<DynamicTest> generatesTheSameInMemory() {
        return Case.good().stream()
                .filter(aCase -> !aCase.hasModule())
                .map(aCase -> DynamicTest.dynamicTest(
                        aCase.name(),
                        () -> assertThat(generatedInMemory(Workspace.of(aCase, folder.resolve(aCase.name()))))
                                .isEqualTo(Folder.texts(aCase.expectedSources()))));
    }

    @Test
    void ignoresByteOrderMarkAndLineEndsOfTheSpec() {
        Case texts = Case.good("texts");
        Workspace project = Workspace.of(texts, folder.resolve("project"));
        Path spec = project.root().resolve("spec.yaml");
        Folder.write(spec, "\ufeff" + Folder.read(spec).replace("\n", "\r\n"));
        ToolCompiler.javac().compile(project, List.of()).assertClean();
        assertThat(project.generated()).isEqualTo(Folder.texts(texts.expectedSources()));
    }

    @TestFactory
    Stream<DynamicTest> generatesAsciiWithoutPaths() {
        return Case.good().stream()
                .map(aCase -> DynamicTest.dynamicTest(
                        aCase.name(),
                        () -> Folder.texts(aCase.expectedSources()).forEach(DeterminismTest::checkText)));
    }

    /** A source has only ASCII characters and LF line ends, and no path of the machine. */
    private static void checkText(String path, String text) {
        assertWithMessage(path).that(text).matches("(?:[ -~]*\\n)+");
        for (String property : new String[] {"user.dir", "user.home", "java.io.tmpdir"}) {
            assertWithMessage(path).that(text).doesNotContain(System.getProperty(property));
        }
    }

    private static SortedMap<String, String> generatedInMemory(Workspace project) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new CodeTableProcessor())
                .withOptions(
                        "-classpath",
                        project.classPath(),
                        "-Acodetable.specs=" + project.root() + File.pathSeparator
                                + project.root().resolve("src/main/resources"))
                .compile(project.sourceFiles().stream()
                        .map(file -> JavaFileObjects.forSourceString(
                                Folder.relative(project.sources(), file)
                                        .replace(".java", "")
                                        .replace('/', '.'),
                                Folder.read(file)))
                        .toList());
        assertThat(compilation.diagnostics()).isEmpty();
        SortedMap<String, String> generated = new TreeMap<>();
        compilation.generatedSourceFiles().forEach(file -> generated.put(path(file), content(file)));
        return generated;
    }

    private static String path(JavaFileObject file) {
        return file.getName().replace("/SOURCE_OUTPUT/", "");
    }

    private static String content(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
