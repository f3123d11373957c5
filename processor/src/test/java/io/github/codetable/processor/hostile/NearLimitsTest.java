package io.github.codetable.processor.hostile;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Accepted specs compile in a small heap, however near the limits they are. */
@Tag("slow")
@Tag("long")
class NearLimitsTest {

    private static final String DRAWS = Integer.toString(Integer.getInteger("codetable.draws", 10));

    private static final String SEED = Long.toString(Long.getLong("codetable.seed", 1));

    @Test
    void compilesAcceptedSpecsIn512Megabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NearLimits.class.getName(),
                        DRAWS,
                        SEED)
                .redirectErrorStream(true)
                .start();
        StringBuilder output = new StringBuilder();
        process.inputReader().lines().forEach(line -> {
            System.out.println(line);
            output.append(line).append('\n');
        });
        assertWithMessage("%s", output).that(process.waitFor()).isEqualTo(0);
    }
}
