package io.github.codetable.processor.emit.lookup;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class PerfectHashFinderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 19, 100, 101, 300, 1000, 2000, 2048, 4000})
    void givesEachNumberItsOwnSlot(int count) {
        List<Integer> numbers = random(count);
        PerfectHash hash = find(numbers);
        assertThat(numbers.stream().map(hash::slotOf).distinct().count()).isEqualTo(count);
        assertThat(numbers.stream()
                        .allMatch(number -> hash.slotOf(number) >= 0 && hash.slotOf(number) < hash.slotCount()))
                .isTrue();
        assertWithMessage("slots").that(hash.slotCount()).isAtMost(16 * count);
    }

    @Test
    void returnsEqualFunctionsForEqualNumbers() {
        assertThat(find(random(500))).isEqualTo(find(random(500)));
    }

    @Test
    void prefersLowerBits() {
        List<Integer> consecutive = IntStream.range(1000, 1016).boxed().toList();
        assertThat(code(find(consecutive))).isEqualTo("code & 15");
    }

    @Test
    void multipliesNumbersWithEqualLowerBits() {
        List<Integer> numbers =
                IntStream.range(0, 20).map(i -> i * 1024).boxed().toList();
        assertThat(code(find(numbers))).matches("\\(code \\* 0x[0-9a-f]{8}\\) >>> 2[4-7]");
    }

    @Test
    void displacesBucketsOfManyNumbers() {
        assertThat(code(find(random(2000))))
                .matches("\\(\\(code \\* 0x[0-9a-f]{8}\\) >>> 21\\) \\^ displacementByBucket"
                        + "\\[\\(code \\* 0x[0-9a-f]{8}\\) >>> 22]");
    }

    @Test
    void returnsNullForEqualNumbers() {
        assertThat(PerfectHashFinder.find(List.of(1, 2, 1))).isNull();
    }

    @Test
    void returnsNullForNoNumbers() {
        assertThat(PerfectHashFinder.find(List.of())).isNull();
    }

    private static PerfectHash find(List<Integer> numbers) {
        return requireNonNull(PerfectHashFinder.find(numbers));
    }

    private static String code(PerfectHash hash) {
        return new SlotFields(hash, List.of()).slot(CodeBlock.of("code")).toString();
    }

    private static List<Integer> random(int count) {
        return new Random(count).ints().distinct().limit(count).boxed().toList();
    }
}
