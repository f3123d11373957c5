package io.github.codetable.processor.emit.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Shifts buckets of numbers, the fullest first, to where all their slots are free. */
public final class Shifter {

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
        this.buckets = new ArrayList<>();
        for (int bucket = 0; bucket < bucketOf.size(); bucket++) {
            buckets.add(new ArrayList<>());
        }
        for (int number : numbers) {
            buckets.get(bucketOf.of(number)).add(unshifted.of(number));
        }
        this.shifts = new Integer[bucketOf.size()];
        Arrays.fill(shifts, 0);
    }

    /** The slots, unless some bucket has two numbers that no shift takes apart, or finds no room. */
    Optional<Slots> shift() {
        for (int size = largest(); size > 0; size--) {
            for (int bucket = 0; bucket < buckets.size(); bucket++) {
                if (buckets.get(bucket).size() == size && !settle(bucket)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Slots(bits, multiplier, List.of(shifts), bucketMultiplier));
    }

    private int largest() {
        int largest = 0;
        for (List<Integer> bucket : buckets) {
            largest = Math.max(largest, bucket.size());
        }
        return largest;
    }

    private boolean settle(int bucket) {
        List<Integer> slots = buckets.get(bucket);
        if (new HashSet<>(slots).size() < slots.size()) {
            return false;
        }
        for (int shift = 0; shift < 1 << bits; shift++) {
            if (isFree(slots, shift)) {
                for (int slot : slots) {
                    taken.set(slot ^ shift);
                }
                shifts[bucket] = shift;
                return true;
            }
        }
        return false;
    }

    private boolean isFree(List<Integer> slots, int shift) {
        for (int slot : slots) {
            if (taken.get(slot ^ shift)) {
                return false;
            }
        }
        return true;
    }
}
