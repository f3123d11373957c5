package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations at once in one process, as Gradle's daemon and {@code mvn -T} have them, do not see each other. */
final class ParallelBuildsTest {

    private static final int BUILDS = 8;

    private static final int ROUNDS = 2;

    @TempDir
    private Path folder;

    /** All have the same package and the same types, and differ in everything that is in them. */
    @Test
    void theyDoNotSeeEachOther() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(BUILDS);
        CyclicBarrier start = new CyclicBarrier(BUILDS);
        List<Callable<SortedMap<String, String>>> builds = new ArrayList<>();
        for (int i = 0; i < BUILDS; i++) {
            int build = i;
            builds.add(() -> {
                SortedMap<String, String> generated = null;
                for (int round = 0; round < ROUNDS; round++) {
                    start.await();
                    generated = generated(build, "together" + round);
                }
                return generated;
            });
        }
        List<Future<SortedMap<String, String>>> together = threads.invokeAll(builds);
        threads.shutdown();
        for (int i = 0; i < BUILDS; i++) {
            assertThat(together.get(i).get()).isEqualTo(generated(i, "alone"));
        }
    }

    /** Every third spec is broken, so that messages are made at the same time, too. */
    private SortedMap<String, String> generated(int build, String round) {
        Workspace project = Workspace.empty(folder.resolve(round + "-" + build));
        Map<String, String> spec = RandomSpec.of(build, 20);
        spec.forEach((name, text) -> Folder.write(project.root().resolve(name), text));
        boolean broken = build % 3 == 2;
        if (broken) {
            Path file = project.root().resolve("codes.yaml");
            Folder.write(file, Folder.read(file) + "number" + build + ": unknown\n");
        }
        Folder.write(
                project.sources().resolve("demo/package-info.java"), "@io.github.codetable.CodeTable package demo;\n");
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
