package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Specs that nobody has thought of: the compiled classes answer as the spec says. What it says is read by other means than
 * the processor's. The sizes grow, so that the first failure is a small one.
 */
final class RandomTablesTest {

    private static final long SEED = Long.getLong("codetable.seed", System.nanoTime());

    private static final int ROUNDS = Integer.getInteger("codetable.rounds", 1);

    private static final int TABLES = 18;

    @TempDir
    private Path folder;

    @Test
    void classesAnswerAsTheSpecSays() {
        for (int round = 0; round < ROUNDS; round++) {
            long seed = SEED + (long) round * TABLES;
            try {
                check(folder.resolve("round" + round), seed);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("again with -Dtest=RandomTablesTest -Dcodetable.seed=" + seed, failed);
            }
        }
    }

    /** One compilation of many tables, which is much faster than many compilations. */
    private static void check(Path folder, long seed) {
        Workspace project = Workspace.empty(folder);
        for (int table = 0; table < TABLES; table++) {
            Path home = project.sources().resolve("demo/number" + table);
            RandomSpec.of(seed + table, table).forEach((name, text) -> Folder.write(home.resolve(name), text));
            Folder.write(home.resolve("package-info.java"), """
                    /** A table that nobody has thought of. */
                    @io.github.codetable.CodeTable("codes.yaml")
                    package demo.number%d;
                    """.formatted(table));
        }
        StrictCompiler.JAVAC.compile(project, 8);
        Set<String> types = new TreeSet<>();
        project.generated()
                .keySet()
                .forEach(path -> types.add(path.replace(".java", "").replace('/', '.')));
        assertThat(types.size()).isAtLeast(TABLES);
        new TableQuiz(project, types).ask();
    }

    /** Or the same seed would not find the same failure again. */
    @Test
    void aSeedAlwaysMakesTheSameSpec() {
        Map<String, String> spec = RandomSpec.of(SEED, TABLES);
        assertThat(RandomSpec.of(SEED, TABLES)).isEqualTo(spec);
        assertThat(RandomSpec.of(SEED + 1, TABLES)).isNotEqualTo(spec);
    }
}
