package io.github.codetable.processor.manifest;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.codetable.processor.CodeTableProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When compilers leave a trace, and that they never fail for it. */
public final class ManifestWriterTest {

    private static final String SOURCE = "@io.github.codetable.CodeTable package demo;";

    @TempDir
    private Path folder;

    private Path source;
    private Path trace;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(folder.resolve(".mvn"));
        Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(folder.resolve("generated"));
        source = Files.writeString(
                Files.createDirectories(folder.resolve("src/demo")).resolve("package-info.java"), SOURCE);
        trace = folder.resolve("generated/codetable/demo.trace");
        spec("table: Signal\ncodes: {1: {name: ALPHA}}\n");
    }

    private void spec(String text) throws IOException {
        Files.writeString(folder.resolve("codes.yaml"), text);
    }

    @Test
    void besideTheGeneratedSources() throws IOException {
        assertThat(compile(ToolProvider.getSystemJavaCompiler(), "-s", "generated"))
                .isTrue();
        assertThat(Files.readString(trace)).startsWith(Manifests.head() + "file ../codes.yaml ");
        Manifest read = new ManifestFolder(folder.resolve("generated")).read(trace);
        assertThat(read.whole()).isTrue();
        assertThat(read.types()).containsExactly("demo.Signal");
        assertThat(read.absent()).contains(folder.resolve("src/demo/codes.yaml"));
    }

    /** A warning comes again with the next compilation, and is no reason for one. */
    @Test
    void wholeInSpiteOfWarnings() throws IOException {
        assertThat(wholeWhenCompiledWith("on-mismatch: warn")).isTrue();
        assertThat(wholeWhenCompiledWith("on-mismatch: error")).isFalse();
    }

    private boolean wholeWhenCompiledWith(String key) throws IOException {
        spec("table: Signal\nframeworks: {f: {holder: F, mirrors: {type: java.lang.Thread, " + key + "}}}\n"
                + "codes: {1: {name: ALPHA}}\n");
        compile(ToolProvider.getSystemJavaCompiler(), "-s", "generated");
        return new ManifestFolder(folder.resolve("generated")).read(trace).whole();
    }

    @Test
    void notWholeWhenTheSpecHasProblems() throws IOException {
        spec("table: Signal\ncodes: {1: {name: ALPHA}, 2: {name: ALPHA}}\n");
        assertThat(compile(ToolProvider.getSystemJavaCompiler(), "-s", "generated"))
                .isFalse();
        Manifest read = new ManifestFolder(folder.resolve("generated")).read(trace);
        assertThat(read.whole()).isFalse();
        assertThat(read.types()).containsExactly("demo.Signal");
    }

    @Test
    void noneWhereEclipseHasNoFolderForSources() throws IOException {
        assertThat(compile(new EclipseCompiler())).isTrue();
        assertThat(Files.exists(folder.resolve("classes/demo/Signal.class"))).isTrue();
        assertThat(Files.exists(trace)).isFalse();
        // There it writes the source into the working directory.
        assertThat(Files.deleteIfExists(Path.of("demo/Signal.java"))).isTrue();
        Files.delete(Path.of("demo"));
    }

    @Test
    void noneInMemory() {
        Compilation compilation = javac().withProcessors(new CodeTableProcessor())
                .withOptions("-Acodetable.specs=" + folder)
                .compile(JavaFileObjects.forSourceString("demo.package-info", SOURCE));
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedFiles().stream()
                        .filter(file -> file.getKind() == JavaFileObject.Kind.OTHER)
                        .toList())
                .isEmpty();
        assertThat(compilation.generatedFile(StandardLocation.SOURCE_OUTPUT, "codetable/demo.trace"))
                .isEmpty();
    }

    private boolean compile(JavaCompiler compiler, String... generated) {
        List<String> options =
                new ArrayList<>(List.of("-d", folder.resolve("classes").toString()));
        for (String option : generated) {
            options.add(option.startsWith("-") ? option : folder.resolve(option).toString());
        }
        options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        JavaCompiler.CompilationTask task = compiler.getTask(
                new StringWriter(), files, diagnostic -> {}, options, null, files.getJavaFileObjects(source));
        task.setProcessors(List.of(new CodeTableProcessor()));
        return task.call();
    }
}
