package io.github.codetable.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar runs without anything else on its class path. */
final class CommandLineJarIT {

    private static final String JAR = System.getProperty("codetable.jar");

    @TempDir
    private Path folder;

    @Test
    void checksSpecs() throws Exception {
        Files.writeString(folder.resolve("codes.yaml"), "table: T\ncodes: {1: {name: A}, 1x: {name: B}}\n");

        assertThat(run("check", "bundled:websocket")).isEqualTo("0\n");
        assertThat(run("check", "codes.yaml")).startsWith("1\ncodes.yaml:2:23: [CT-017]");
    }

    @Test
    void printsVersion() throws Exception {
        assertThat(run("--version")).matches("0\ncodetable \\d+\\.\\d+.*\n");
    }

    @Test
    void isNoAnnotationProcessor() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.getEntry("META-INF/services/javax.annotation.processing.Processor"))
                    .isNull();
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
        }
    }

    /** Returns the exit code and the output. */
    private String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exitCode = process.waitFor();
        return exitCode + "\n" + Files.readString(output, StandardCharsets.UTF_8);
    }
}
