package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.codetable.processor.spec.SpecFinder.Result;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lookup with sources and output in memory, as in compile-testing. */
final class MemoryLookupTest {

    private static final JavaFileObject SOURCE =
            JavaFileObjects.forSourceString("com.acme.package-info", "@Deprecated package com.acme;");

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void createProject() throws IOException {
        project = new Project(folder.toRealPath());
    }

    @Test
    void findsSpecInOptionFolder() throws IOException {
        project.spec("specs/codes.yaml");
        LookupProbe probe = LookupProbe.named("codes.yaml");
        compile(probe, Compiler.javac().withOptions("-Acodetable.specs=" + project.path("specs")));
        project.assertFound(probe.answer(), "specs/codes.yaml");
    }

    @Test
    void findsSpecOnClassPath() throws IOException {
        project.spec("library/codes.yaml");
        LookupProbe probe = LookupProbe.named("codes.yaml");
        compile(
                probe,
                Compiler.javac().withClasspath(List.of(project.path("library").toFile())));
        project.assertFound(probe.answer(), "library/codes.yaml");
    }

    @Test
    void findsSpecOnClassPathInWrappedEnvironment() throws IOException {
        project.spec("library/codes.yaml");
        LookupProbe probe =
                new LookupProbe(finder -> finder.find("codes.yaml"), WrappedEnvironment::withoutElementFiles);
        compile(
                probe,
                Compiler.javac().withClasspath(List.of(project.path("library").toFile())));
        project.assertFound(probe.answer(), "library/codes.yaml");
    }

    @Test
    void triesNoFolderOnDisk() {
        LookupProbe probe = LookupProbe.named("none.yaml");
        Compilation compilation = Compiler.javac()
                .withClasspath(List.<File>of())
                .withProcessors(probe)
                .compile(SOURCE);
        assertThat(compilation).succeeded();
        assertThat(probe.answer())
                .isEqualTo(new Result.Missing(
                        List.of("source path (com/acme/none.yaml), source path (none.yaml), class path (none.yaml),"
                                + " class output (none.yaml)"),
                        null));
    }

    private static void compile(LookupProbe probe, Compiler compiler) {
        Compilation compilation = compiler.withProcessors(probe).compile(SOURCE);
        assertThat(compilation).succeeded();
        assertThat(compilation.generatedFiles()).hasSize(1);
        assertThat(compilation.generatedFiles().get(0).getKind()).isEqualTo(JavaFileObject.Kind.CLASS);
    }
}
