package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.random.RandomSpec;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random specs, whose compiled classes are compared with the tables that the specs were made from. */
final class RandomTablesTest {

    /** The first seed; the others follow. Seeds are fixed, so that a build fails because of a change only. */
    private static final long SEED = Long.getLong("codetable.seed", 1);

    private static final int TABLES = Integer.getInteger("codetable.tables", 30);

    /** Many tables at once are compiled much faster than each alone. */
    private static final int BATCH = 40;

    @TempDir
    private Path folder;

    @Test
    void classesMatchTheirSpecs() {
        check(SEED, TABLES);
    }

    @Test
    @Tag("slow")
    void classesOfMoreTablesMatchTheirSpecs() {
        check(1_000, 200);
    }

    private void check(long first, int tables) {
        for (long seed = first; seed < first + tables; seed += BATCH) {
            checkBatch(LongStream.range(seed, Math.min(seed + BATCH, first + tables))
                    .boxed()
                    .toList());
        }
    }

    private void checkBatch(List<Long> seeds) {
        try {
            new RandomTables(folder.resolve("from" + seeds.get(0)), seeds).verify();
        } catch (AssertionError | RuntimeException failed) {
            seeds.stream()
                    .sorted(Comparator.comparing(
                            seed -> RandomSpec.of(seed).toString().length()))
                    .forEach(this::checkAlone);
            throw failed;
        }
    }

    private void checkAlone(long seed) {
        try {
            new RandomTables(folder.resolve("alone" + seed), List.of(seed)).verify();
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError(
                    "again with -Dtest=RandomTablesTest -Dcodetable.tables=1 -Dcodetable.seed=" + seed + "\n"
                            + RandomSpec.of(seed),
                    failed);
        }
    }

    @Test
    void generatesTheSameSpecForTheSameSeed() {
        assertThat(RandomSpec.of(SEED)).isEqualTo(RandomSpec.of(SEED));
        assertThat(RandomSpec.of(SEED)).isNotEqualTo(RandomSpec.of(SEED + 1));
    }
}
