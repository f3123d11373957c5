package io.github.codetable.processor.hostile;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.codetable.processor.model.SourceBudget;
import io.github.codetable.processor.spec.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiler with 512 MB of memory processes and compiles the largest tables that are accepted, or prints a message. */
@Tag("slow")
@Tag("long")
final class CompilerMemoryTest {

    private static final int MAX_CODES = 4_000;

    @TempDir
    private Path folder;

    @Test
    void compilesManyNames() throws IOException, InterruptedException {
        compileLargest(codes -> frameworks(30) + rows(codes, i -> "title: a"));
    }

    @Test
    void compilesLongTextsInOneFile() throws IOException, InterruptedException {
        compileLargest(
                codes -> columns(1, "type: string, default: \"" + "x".repeat(19_990) + "\"") + rows(codes, i -> ""));
    }

    @Test
    void compilesLongTextsInHolders() throws IOException, InterruptedException {
        compileLargest(codes -> frameworks(100) + rows(codes, i -> "title: \"" + "<".repeat(700) + "\""));
    }

    @Test
    void compilesManyValues() throws IOException, InterruptedException {
        compileLargest(codes -> columns(200, "type: enum, values: [A], default: A") + rows(codes, i -> ""));
    }

    @Test
    void compilesLongSets() throws IOException, InterruptedException {
        String values = IntStream.range(0, 1_000).mapToObj(i -> "V" + i).collect(Collectors.joining(", ", "[", "]"));
        compileLargest(
                codes -> columns(1, "type: set, values: " + values + ", default: " + values) + rows(codes, i -> ""));
    }

    @Test
    void abridgesLongDocsInHolders() throws IOException, InterruptedException {
        compile(frameworks(80) + rows(98, i -> "doc: \"" + "<".repeat(19_990) + "\""), "");
    }

    @Test
    void compilesNamesThatMeanAnotherCodeInEachFramework() throws IOException, InterruptedException {
        compile(
                frameworks(100)
                        + rows(
                                40,
                                i -> "names: {"
                                        + IntStream.range(0, 100)
                                                .mapToObj(framework ->
                                                        "f" + framework + ": [" + reused((i + framework) % 40) + "]")
                                                .collect(Collectors.joining(", "))
                                        + "}"),
                "");
    }

    @Test
    void reportsTablesThatAreTooLarge() throws IOException, InterruptedException {
        compile(
                frameworks(100) + rows(MAX_CODES, i -> "deprecated: \"" + "<".repeat(900) + "\""),
                "[CT-052] a spec can have at most 32 million characters of generated source");
    }

    private static String reused(int number) {
        return IntStream.range(0, 12).mapToObj(i -> "R" + number + "_" + i).collect(Collectors.joining(", "));
    }

    private static String frameworks(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  f%1$d: {holder: H%1$d, pattern: \"{NAME}\"}\n".formatted(i))
                .collect(Collectors.joining("", "frameworks:\n", ""));
    }

    private static String columns(int count, String fields) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  c" + i + ": {" + fields + "}\n")
                .collect(Collectors.joining("", "columns:\n", ""));
    }

    private static String rows(int count, IntFunction<String> fields) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  %d: {name: N%d, %s}\n".formatted(i, i, fields.apply(i)))
                .collect(Collectors.joining("", "codes:\n", ""));
    }

    /** Compiles the table with the most codes that is accepted. */
    private void compileLargest(IntFunction<String> spec) throws IOException, InterruptedException {
        int most = 1;
        for (int step = MAX_CODES / 2; step > 0; step /= 2) {
            if (most + step <= MAX_CODES && fits("table: T\n" + spec.apply(most + step))) {
                most += step;
            }
        }
        compile(spec.apply(most), "");
    }

    private static boolean fits(String spec) {
        return spec.length() < 4 << 20 && new SourceBudget(Reading.of(spec).table()).fits();
    }

    private void compile(String spec, String message) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve(".mvn"));
        Files.writeString(folder.resolve("codes.yaml"), "table: T\n" + spec);
        Path source = Files.writeString(
                folder.resolve("package-info.java"), "@io.github.codetable.CodeTable(\"codes.yaml\")\npackage demo;\n");
        Path log = folder.resolve("log");
        String classPath = System.getProperty("java.class.path");
        Process javac = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-J-Xmx512m",
                        "-cp",
                        classPath,
                        "-processorpath",
                        classPath,
                        "-processor",
                        "io.github.codetable.processor.CodeTableProcessor",
                        "-d",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = javac.waitFor(5, TimeUnit.MINUTES);
        javac.destroyForcibly();
        String output = Files.readString(log, StandardCharsets.UTF_8);
        assertWithMessage(output).that(ended).isTrue();
        assertThat(output).contains(message);
        assertWithMessage(output).that(javac.exitValue()).isEqualTo(message.isEmpty() ? 0 : 1);
    }
}
