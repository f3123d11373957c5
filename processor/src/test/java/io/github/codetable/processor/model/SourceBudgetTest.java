package io.github.codetable.processor.model;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.codetable.processor.emit.TableEmitter;
import io.github.codetable.processor.emit.source.PackageContext;
import io.github.codetable.processor.emit.source.PackageName;
import io.github.codetable.processor.interfaces.Implementation;
import io.github.codetable.processor.spec.Reading;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceBudgetTest {

    private static final int ROUNDS = Integer.getInteger("codetable.rounds", 1) * 200;

    @Test
    void isUpperBoundForRandomTables() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Sizes sizes = Sizes.of(VerboseSpec.of(seed, 30));
            assertWithMessage("enum, seed " + seed).that(sizes.enumBound()).isAtLeast(sizes.enumChars());
            assertWithMessage("holders, seed " + seed).that(sizes.holderBound()).isAtLeast(sizes.holderChars());
        }
    }

    /** The bound of a number or of an element of a set is much higher, because it bounds the compiler's memory too. */
    @Test
    void isLessThanThreeTimesTheSize() {
        for (int seed = 0; seed < ROUNDS / 10; seed++) {
            Sizes sizes = Sizes.of(VerboseSpec.of(seed, 300));
            if (sizes.enumChars() + sizes.holderChars() > 1_000_000) {
                assertWithMessage("seed " + seed)
                        .that(sizes.enumBound() + sizes.holderBound())
                        .isLessThan(3 * (sizes.enumChars() + sizes.holderChars()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 2000})
    void isCloseForPlainTables(int codes) {
        Sizes sizes = Sizes.of(plain(codes, 3));
        assertThat(sizes.enumBound() + sizes.holderBound()).isAtLeast(sizes.enumChars() + sizes.holderChars());
        assertThat(sizes.enumBound() + sizes.holderBound()).isLessThan(3 * (sizes.enumChars() + sizes.holderChars()));
    }

    @Test
    void sizeGrowsLinearlyWithHolders() {
        long ten = size(10);
        long twenty = size(20);
        long forty = size(40);
        assertThat((double) (forty - twenty) / (twenty - ten)).isWithin(0.05).of(2);
    }

    private static long size(int frameworks) {
        Sizes sizes = Sizes.of(plain(50, frameworks));
        return sizes.enumChars() + sizes.holderChars();
    }

    /** Returns a spec in which each framework also uses a name of the next code. */
    private static String plain(int codes, int frameworks) {
        String holders = IntStream.range(0, frameworks)
                .mapToObj(i -> "  f%1$d: {holder: Holder%1$d, pattern: \"F%1$d_{NAME}\", title: Framework %1$d}\n"
                        .formatted(i + 100))
                .collect(Collectors.joining());
        String rows = IntStream.range(1000, 1000 + codes)
                .mapToObj(i ->
                        "  %1$d: {name: CODE_%1$d, doc: Something happened., names: {f100: [A%1$d, B%1$d], f101: A%2$d}}\n"
                                .formatted(i, i + 1))
                .collect(Collectors.joining());
        return "table: T\nframeworks:\n" + holders + "codes:\n" + rows;
    }

    /** The sizes of generated files, and their bounds. */
    private record Sizes(long enumChars, long enumBound, long holderChars, long holderBound) {

        static Sizes of(String spec) {
            Reading reading = Reading.of(spec);
            assertThat(reading.text()).isEmpty();
            Table table = reading.table();
            TableEmitter emitter = new TableEmitter(
                    table, Implementation.none(), new PackageContext(new PackageName("demo"), false, true));
            long holders = 0;
            for (Framework framework : table.frameworks()) {
                holders += emitter.emitHolder(framework).text().length();
            }
            SourceBudget budget = new SourceBudget(table);
            return new Sizes(emitter.emitEnum().text().length(), budget.enumChars(), holders, budget.holderChars());
        }
    }
}
