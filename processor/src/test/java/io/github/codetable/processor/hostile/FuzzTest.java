package io.github.codetable.processor.hostile;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Fuzzes the processor with Jazzer, and replays earlier findings. Jazzer stores new findings in the folder of findings. */
@Tag("slow")
class FuzzTest {

    private static final int SECONDS = Integer.getInteger("codetable.fuzz", 6);

    private static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();

    private static final Path FINDINGS = RESOURCES.resolve("findings");

    /** Inputs that each run starts from. */
    private static final Path SEEDS = RESOURCES.resolve("seeds");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> replaysFindings() throws IOException {
        return Stream.concat(files(FINDINGS).stream(), files(SEEDS).stream())
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> SpecFuzzer.fuzzerTestOneInput(Files.readAllBytes(file))));
    }

    /** Runs Jazzer in a separate process, because it instruments classes. */
    @Test
    void findsNothingNew() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.arch").matches("amd64|x86_64"), "Jazzer runs on few processors only");
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + SpecFuzzer.class.getName(),
                        "--instrumentation_includes=io.github.codetable.**:org.snakeyaml.**",
                        "-artifact_prefix=" + FINDINGS + "/",
                        "--reproducer_path=" + folder,
                        "-max_total_time=" + SECONDS,
                        "-max_len=4096",
                        "-timeout=30",
                        "-report_slow_units=60",
                        "-rss_limit_mb=4096",
                        Files.createDirectories(folder.resolve("corpus")).toString(),
                        seeds().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        boolean ended = jazzer.waitFor(SECONDS + 120L, TimeUnit.SECONDS);
        jazzer.destroyForcibly();
        String log = Files.readString(folder.resolve("log"), StandardCharsets.ISO_8859_1);
        assertWithMessage(log).that(ended).isTrue();
        assertWithMessage(log).that(jazzer.exitValue()).isEqualTo(0);
        assertWithMessage(log).that(log).contains("DONE");
        if (SECONDS > 60) {
            log.lines().filter(line -> line.contains("DONE")).forEach(System.out::println);
        }
    }

    /** Copies the specs of the cases into a folder; only every eighth spec for short runs. */
    private Path seeds() throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        int number = 0;
        for (Path file : files(RESOURCES)) {
            boolean chosen = number % 8 == 0 || SECONDS > 60 || file.startsWith(SEEDS);
            if (file.toString().endsWith(".yaml") && Files.size(file) < 2048 && chosen) {
                Files.copy(file, seeds.resolve("seed" + number));
            }
            number++;
        }
        return seeds;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
