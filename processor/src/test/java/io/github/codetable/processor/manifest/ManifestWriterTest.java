package io.github.codetable.processor.manifest;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.codetable.processor.CodeTableProcessor;
import io.github.codetable.processor.lookup.SpecLookup;
import java.io.File;
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

/** The manifests that compilers write, and compilations that succeed without one. */
public final class ManifestWriterTest {

    private static final String SOURCE = "@io.github.codetable.CodeTable package demo;";

    @TempDir
    private Path folder;

    private Path source;
    private Path manifest;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(folder.resolve(".mvn"));
        Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(folder.resolve("generated"));
        source = Files.writeString(
                Files.createDirectories(folder.resolve("src/demo")).resolve("package-info.java"), SOURCE);
        manifest = folder.resolve("generated/.metadata/codetable/demo.manifest");
        spec("table: Signal\ncodes: {1: {name: ALPHA}}\n");
    }

    private void spec(String text) throws IOException {
        Files.writeString(folder.resolve("codes.yaml"), text);
    }

    @Test
    void writesManifestBesideGeneratedSources() throws IOException {
        assertThat(compile(ToolProvider.getSystemJavaCompiler(), "-s", "generated"))
                .isTrue();
        assertThat(Files.readString(manifest))
                .startsWith("codetable manifest 2 by " + ManifestFormat.version() + "\nfile ../codes.yaml ");
        Manifest read = new ManifestFolder(folder.resolve("generated")).read(manifest);
        assertThat(read.isComplete()).isTrue();
        assertThat(read.types()).containsExactly("demo.Signal");
        assertThat(read.absent()).contains(folder.resolve("src/demo/codes.yaml"));
    }

    /** The folders are an input, even if no spec was found in them. */
    @Test
    void recordsFoldersOfOption() throws IOException {
        String option = folder.resolve("tables") + File.pathSeparator + File.pathSeparator + folder.resolve("missing");
        assertThat(compile(ToolProvider.getSystemJavaCompiler(), "-Acodetable.specs=" + option, "-s", "generated"))
                .isTrue();
        Manifest read = new ManifestFolder(folder.resolve("generated")).read(manifest);
        assertThat(read.folders()).containsExactly(folder.resolve("tables"), folder.resolve("missing"));
        assertThat(SpecLookup.foldersOf(option)).isEqualTo(read.folders());
        assertThat(Files.readString(manifest)).contains("folder ../tables\nfolder ../missing\n");
    }

    /** The next compilation repeats warnings, but a warning does not cause a compilation. */
    @Test
    void isCompleteInSpiteOfWarnings() throws IOException {
        assertThat(isCompleteWith("on-mismatch: warn")).isTrue();
        assertThat(isCompleteWith("on-mismatch: error")).isFalse();
    }

    private boolean isCompleteWith(String key) throws IOException {
        spec("table: Signal\nframeworks: {f: {holder: F, mirrors: {type: java.lang.Thread, " + key + "}}}\n"
                + "codes: {1: {name: ALPHA}}\n");
        compile(ToolProvider.getSystemJavaCompiler(), "-s", "generated");
        return new ManifestFolder(folder.resolve("generated")).read(manifest).isComplete();
    }

    @Test
    void isIncompleteIfSpecHasErrors() throws IOException {
        spec("table: Signal\ncodes: {1: {name: ALPHA}, 2: {name: ALPHA}}\n");
        assertThat(compile(ToolProvider.getSystemJavaCompiler(), "-s", "generated"))
                .isFalse();
        Manifest read = new ManifestFolder(folder.resolve("generated")).read(manifest);
        assertThat(read.isComplete()).isFalse();
        assertThat(read.types()).containsExactly("demo.Signal");
    }

    @Test
    void writesNothingIfEclipseHasNoSourceOutput() throws IOException {
        assertThat(compile(new EclipseCompiler())).isTrue();
        assertThat(Files.exists(folder.resolve("classes/demo/Signal.class"))).isTrue();
        assertThat(Files.exists(manifest)).isFalse();
        // Eclipse writes the source into the working directory.
        assertThat(Files.deleteIfExists(Path.of("demo/Signal.java"))).isTrue();
        Files.delete(Path.of("demo"));
    }

    @Test
    void writesNothingIfSourcesAreInMemory() {
        Compilation compilation = javac().withProcessors(new CodeTableProcessor())
                .withOptions("-Acodetable.specs=" + folder)
                .compile(JavaFileObjects.forSourceString("demo.package-info", SOURCE));
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedFiles().stream()
                        .filter(file -> file.getKind() == JavaFileObject.Kind.OTHER)
                        .toList())
                .isEmpty();
        assertThat(compilation.generatedFile(StandardLocation.SOURCE_OUTPUT, ".metadata/codetable/demo.manifest"))
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
