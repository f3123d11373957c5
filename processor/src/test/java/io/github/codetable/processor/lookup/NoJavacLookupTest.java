package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lookup in a Java runtime without module jdk.compiler, where javac's syntax trees cannot be loaded. */
final class NoJavacLookupTest {

    @TempDir
    private Path folder;

    @Test
    void findsSpecInProjectRoot() throws Exception {
        Project project = new Project(folder.toRealPath());
        project.source("src/main/java", "com.acme");
        project.file("pom.xml", "");
        project.spec("codes.yaml");
        Process eclipse = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.se,jdk.zipfs",
                        "-classpath",
                        classPath(BatchCompiler.class),
                        "org.eclipse.jdt.internal.compiler.batch.Main",
                        "-17",
                        "-processorpath",
                        classPath(PrintingProbe.class, SpecLookup.class),
                        "-processor",
                        PrintingProbe.class.getName(),
                        "-d",
                        project.directory("out").toString(),
                        project.path("src/main/java").toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(eclipse.getInputStream().readAllBytes());
        assertWithMessage(printed).that(eclipse.waitFor()).isEqualTo(0);
        assertThat(printed)
                .contains("no trees, found " + project.path("codes.yaml").toUri());
        assertThat(project.files("codetable.lookup")).isEmpty();
    }

    private static String classPath(Class<?>... types) {
        return Stream.of(types)
                .map(NoJavacLookupTest::jarOrFolder)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jarOrFolder(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
