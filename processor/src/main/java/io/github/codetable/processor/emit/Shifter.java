package io.github.codetable.processor.emit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shifts buckets of numbers, the fullest first, to where all their slots are free. */
final class Shifter {

    private final int bits;
    private final int multiplier;
    private final int bucketMultiplier;
    private final List<List<Integer>> buckets;
    private final Integer[] shifts;
    private final BitSet taken = new BitSet();

    Shifter(int[] numbers, int bits, int multiplier, int bucketMultiplier) {
        this.bits = bits;
        this.multiplier = multiplier;
        this.bucketMultiplier = bucketMultiplier;
        // Two numbers or fewer in a bucket, in the mean.
        Slots unshifted = Slots.of(bits, multiplier);
        Slots bucketOf = Slots.of(Math.max(1, bits - 1), bucketMultiplier);
        this.buckets = IntStream.range(0, bucketOf.size())
                .<List<Integer>>mapToObj(bucket -> new ArrayList<>())
                .toList();
        this.shifts = new Integer[bucketOf.size()];
        Arrays.fill(shifts, 0);
        Arrays.stream(numbers)
                .forEach(number -> buckets.get(bucketOf.of(number)).add(unshifted.of(number)));
    }

    /** The slots, unless some bucket has two numbers that no shift takes apart, or finds no room. */
    Optional<Slots> shift() {
        List<Integer> fullestFirst =
                new ArrayList<>(IntStream.range(0, buckets.size()).boxed().toList());
        fullestFirst.sort(Collections.reverseOrder(
                Comparator.comparingInt(bucket -> buckets.get(bucket).size())));
        return fullestFirst.stream().allMatch(this::settle)
                ? Optional.of(new Slots(bits, multiplier, List.of(shifts), bucketMultiplier))
                : Optional.empty();
    }

    private boolean settle(int bucket) {
        List<Integer> slots = buckets.get(bucket);
        if (slots.stream().distinct().count() < slots.size()) {
            return false;
        }
        for (int shift = 0; shift < 1 << bits; shift++) {
            int by = shift;
            if (slots.stream().noneMatch(slot -> taken.get(slot ^ by))) {
                slots.forEach(slot -> taken.set(slot ^ by));
                shifts[bucket] = shift;
                return true;
            }
        }
        return false;
    }
}
