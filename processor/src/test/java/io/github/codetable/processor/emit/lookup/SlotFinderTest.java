package io.github.codetable.processor.emit.lookup;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class SlotFinderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 19, 100, 101, 300, 1000, 2000, 2048, 4000})
    void keepsNumbersApart(int count) {
        List<Integer> numbers = random(count);
        Slots slots = SlotFinder.find(numbers).orElseThrow();
        assertThat(numbers.stream().map(slots::of).distinct().count()).isEqualTo(count);
        assertThat(numbers.stream().allMatch(number -> slots.of(number) >= 0 && slots.of(number) < slots.size()))
                .isTrue();
        assertWithMessage("slots").that(slots.size()).isAtMost(16 * count);
    }

    @Test
    void givesTheSameNumbersTheSameSlots() {
        assertThat(SlotFinder.find(random(500))).isEqualTo(SlotFinder.find(random(500)));
    }

    @Test
    void prefersTheLowerBits() {
        List<Integer> inARow = IntStream.range(1000, 1016).boxed().toList();
        assertThat(code(SlotFinder.find(inARow).orElseThrow())).isEqualTo("code & 15");
    }

    @Test
    void multipliesWhereTheLowerBitsAreTheSame() {
        List<Integer> hundreds =
                IntStream.range(0, 20).map(i -> i * 1024).boxed().toList();
        assertThat(code(SlotFinder.find(hundreds).orElseThrow())).matches("code \\* 0x[0-9a-f]{8} >>> 2[4-7]");
    }

    @Test
    void shiftsWhereNoMultiplierIsEnough() {
        assertThat(code(SlotFinder.find(random(2000)).orElseThrow()))
                .matches("code \\* 0x[0-9a-f]{8} >>> 21 \\^ shifts\\[code \\* 0x[0-9a-f]{8} >>> 22]");
    }

    @Test
    void hasNoneForTheSameNumberTwice() {
        assertThat(SlotFinder.find(List.of(1, 2, 1))).isEmpty();
        assertThat(SlotFinder.find(List.of())).isEmpty();
    }

    private static String code(Slots slots) {
        return slots.toCode(CodeBlock.of("code"), new Identifier("shifts")).toString();
    }

    private static List<Integer> random(int count) {
        return new Random(count).ints().distinct().limit(count).boxed().toList();
    }
}
