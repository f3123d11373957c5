package io.github.codetable.processor.emit.lookup;

import java.util.List;

/**
 * A perfect hash function: a function from numbers to slots, in which no two numbers of a given set share a slot. The slot is
 * the upper bits of the number times a multiplier. Where no multiplier separates all numbers, numbers are grouped into
 * buckets, and the slots of each bucket are displaced ("hash and displace").
 *
 * @param bits the number of bits of a slot
 * @param multiplier the multiplier of the slot
 * @param displacements the displacement of each bucket; empty if the multiplier alone separates the numbers
 * @param bucketMultiplier the multiplier of the bucket
 */
record PerfectHash(int bits, int multiplier, List<Integer> displacements, int bucketMultiplier) {

    PerfectHash {
        displacements = List.copyOf(displacements);
    }

    static PerfectHash ofMultiplier(int bits, int multiplier) {
        return new PerfectHash(bits, multiplier, List.of(), 0);
    }

    /** Returns the function whose slots are the lower bits of the numbers. */
    static PerfectHash ofLowerBits(int bits) {
        return ofMultiplier(bits, 1 << (Integer.SIZE - bits));
    }

    boolean isLowerBits() {
        return multiplier == 1 << (Integer.SIZE - bits);
    }

    int slotCount() {
        return 1 << bits;
    }

    int bucketBits() {
        return Integer.numberOfTrailingZeros(displacements.size());
    }

    int slotOf(int number) {
        int slot = upperBits(bits, number * multiplier);
        return displacements.isEmpty()
                ? slot
                : slot ^ displacements.get(upperBits(bucketBits(), number * bucketMultiplier));
    }

    static int upperBits(int bits, int product) {
        return product >>> (Integer.SIZE - bits);
    }
}
