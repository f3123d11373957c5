package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.random.RandomSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parallel compilations in one process, as in Gradle's daemon and {@code mvn -T}, are independent. */
final class ParallelBuildsTest {

    private static final int BUILDS = 8;

    private static final int ROUNDS = 2;

    @TempDir
    private Path folder;

    /** The builds generate types with equal names and different content. */
    @Test
    void parallelBuildsGenerateTheSameAsSingleBuilds() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(BUILDS);
        try {
            List<SortedMap<String, String>> together = List.of();
            for (int round = 0; round < ROUNDS; round++) {
                together = generatedTogether(threads, "together" + round);
            }
            for (int i = 0; i < BUILDS; i++) {
                assertThat(together.get(i)).isEqualTo(generated(i, "alone"));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Runs all builds of a round. They wait for each other only at the start, so a failed build blocks no other. */
    private List<SortedMap<String, String>> generatedTogether(ExecutorService threads, String round)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(BUILDS);
        List<Callable<SortedMap<String, String>>> builds = new ArrayList<>();
        for (int i = 0; i < BUILDS; i++) {
            int build = i;
            builds.add(() -> {
                start.await(1, TimeUnit.MINUTES);
                return generated(build, round);
            });
        }
        List<SortedMap<String, String>> generated = new ArrayList<>();
        for (Future<SortedMap<String, String>> build : threads.invokeAll(builds, 10, TimeUnit.MINUTES)) {
            generated.add(build.get());
        }
        return generated;
    }

    /** Every third spec is invalid, so that messages are also reported in parallel. */
    private SortedMap<String, String> generated(int build, String round) {
        Workspace project = Workspace.empty(folder.resolve(round + "-" + build));
        RandomSpec spec = RandomSpec.of(build);
        spec.files().forEach((name, text) -> Folder.write(project.root().resolve(name), text));
        boolean broken = build % 3 == 2;
        if (broken) {
            Path file = project.root().resolve("codes.yaml");
            Folder.write(file, Folder.read(file) + "number" + build + ": unknown\n");
        }
        Folder.write(
                project.sources().resolve("demo/package-info.java"),
                spec.annotation("codes.yaml") + " package demo;\n");
        Outcome outcome = ToolCompiler.javac().compile(project, List.of());
        if (broken) {
            assertThat(outcome.messages()).hasSize(1);
            assertThat(outcome.messages().get(0)).contains("unknown key \"number" + build + "\"");
        } else {
            outcome.assertClean();
        }
        return project.generated();
    }
}
