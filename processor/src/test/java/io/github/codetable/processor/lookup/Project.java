package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.codetable.processor.spec.SpecFinder.Result;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/**
 * A project on disk.
 *
 * @param folder the folder of the project
 */
record Project(Path folder) {

    /** Writes a file. Returns its path. */
    Path file(String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes a spec with its relative path as contents. */
    Path spec(String path) {
        return file(path, path);
    }

    /** Writes the source of an annotated package. */
    Path source(String sources, String name) {
        String path = sources + "/" + name.replace('.', '/') + "/package-info.java";
        return file(path, "@Deprecated package " + name + ";\n");
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    /** Compiles all sources in the project into {@code out}. */
    void compile(JavaCompiler compiler, Processor processor, String... options) {
        List<String> all = new ArrayList<>(List.of("-d", directory("out").toString()));
        all.addAll(List.of(options));
        StringWriter log = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(log, files, null, all, null, files.getJavaFileObjectsFromPaths(files(".java")));
            task.setProcessors(List.of(processor));
            assertWithMessage(log.toString()).that(task.call()).isTrue();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path directory(String path) {
        try {
            return Files.createDirectories(folder.resolve(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns the files whose names have the given ending, sorted. */
    List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Asserts that the answer has the location and the contents of the spec at the given path. */
    void assertFound(Result answer, String path) throws IOException {
        assertThat(answer).isInstanceOf(Result.Found.class);
        Result.Found found = (Result.Found) answer;
        assertThat(found.file().location()).isEqualTo(path(path).toRealPath().toUri());
        assertThat(new String(found.file().bytes(), StandardCharsets.UTF_8)).isEqualTo(path);
    }
}
