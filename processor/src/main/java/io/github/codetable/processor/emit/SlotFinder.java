package io.github.codetable.processor.emit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds slots for numbers: few, so that most numbers without one meet another's slot, and simple. The same numbers always
 * get the same slots.
 */
final class SlotFinder {

    /** Up to eight slots for each number, for the sake of a simpler expression. */
    private static final int SPARE_BITS = 3;

    /** The most slots that are simple to have; a class's strings have room for the shifts of many more. */
    private static final int MOST_BITS = 15;

    /** With more numbers than this no multiplier is found. */
    private static final int MOST_MULTIPLIED = 100;

    private static final int TRIES = 2000;

    private final int[] numbers;
    private final int fewestBits;
    private final Random random = new Random(1);

    private SlotFinder(int[] numbers) {
        this.numbers = numbers;
        this.fewestBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(numbers.length - 1));
    }

    /** The slots; empty when a number is there twice, or when there are too many. */
    static Optional<Slots> find(Collection<Integer> numbers) {
        int[] different = numbers.stream().mapToInt(Integer::intValue).toArray();
        boolean isPossible = different.length > 0 && new HashSet<>(numbers).size() == different.length;
        return isPossible ? new SlotFinder(different).find() : Optional.empty();
    }

    private Optional<Slots> find() {
        return bits(SPARE_BITS)
                .boxed()
                .flatMap(bits -> Stream.concat(Stream.of(Slots.ofLowerBits(bits)), multiplied(bits)))
                .filter(this::isFree)
                .findFirst()
                .or(this::shifted);
    }

    private IntStream bits(int spare) {
        return IntStream.rangeClosed(fewestBits, Math.min(fewestBits + spare, MOST_BITS));
    }

    private Stream<Slots> multiplied(int bits) {
        return numbers.length > MOST_MULTIPLIED
                ? Stream.empty()
                : random.ints(TRIES).mapToObj(multiplier -> Slots.of(bits, multiplier | 1));
    }

    private Optional<Slots> shifted() {
        return bits(1).boxed()
                .flatMap(bits -> IntStream.range(0, TRIES / 100)
                        .mapToObj(attempt -> new Shifter(numbers, bits, random.nextInt() | 1, random.nextInt() | 1)))
                .flatMap(shifter -> shifter.shift().stream())
                .findFirst();
    }

    private boolean isFree(Slots slots) {
        BitSet taken = new BitSet(slots.size());
        return Arrays.stream(numbers).map(slots::of).allMatch(slot -> {
            boolean isFree = !taken.get(slot);
            taken.set(slot);
            return isFree;
        });
    }
}
