package io.github.codetable.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A Java virtual machine of its own, of the kind that this one is. */
public final class ChildJvm {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private ChildJvm() {}

    /** Runs it to its end, and returns the lines that it printed. Its errors go where ours go. */
    public static List<String> run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var reader = process.inputReader()) {
            return reader.lines().toList();
        }
    }
}
