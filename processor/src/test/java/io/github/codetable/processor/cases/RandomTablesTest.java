package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random specs, whose compiled classes are compared with an independent reading of the spec. Sizes increase, so that the
 * first failure has a small spec.
 */
final class RandomTablesTest {

    private static final long SEED = Long.getLong("codetable.seed", System.nanoTime());

    private static final int ROUNDS = Integer.getInteger("codetable.rounds", 1);

    private static final int TABLES = 18;

    @TempDir
    private Path folder;

    @Test
    void classesMatchTheirSpecs() {
        for (int round = 0; round < ROUNDS; round++) {
            long seed = SEED + (long) round * TABLES;
            try {
                check(folder.resolve("round" + round), seed);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("again with -Dtest=RandomTablesTest -Dcodetable.seed=" + seed, failed);
            }
        }
    }

    /** Compiles many tables at once, which is much faster than many compilations. */
    private static void check(Path folder, long seed) {
        Workspace project = Workspace.empty(folder);
        for (int table = 0; table < TABLES; table++) {
            Path home = project.sources().resolve("demo/number" + table);
            RandomSpec.of(seed + table, table).forEach((name, text) -> Folder.write(home.resolve(name), text));
            Folder.write(home.resolve("package-info.java"), """
                    /** A random table. */
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
        new GeneratedCodeVerifier(project, types).verify();
    }

    @Test
    void generatesTheSameSpecForTheSameSeed() {
        Map<String, String> spec = RandomSpec.of(SEED, TABLES);
        assertThat(RandomSpec.of(SEED, TABLES)).isEqualTo(spec);
        assertThat(RandomSpec.of(SEED + 1, TABLES)).isNotEqualTo(spec);
    }
}
