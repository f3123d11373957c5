package io.github.codetable.processor.emit.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Finds a perfect hash function for given numbers. Tries simple functions with few slots first. The result depends on the
 * numbers only.
 */
final class PerfectHashFinder {

    /** Up to eight times as many slots as necessary, if the function is then simpler. */
    private static final int MAX_SPARE_BITS = 3;

    /**
     * The largest slots. With 16 bits, the generated string of 32,768 displacements, up to three bytes each, would be longer
     * than the 65,535 bytes that a class file allows.
     */
    private static final int MAX_BITS = 15;

    /** With more numbers, a multiplier alone is practically never enough. Then numbers are displaced. */
    private static final int MAX_MULTIPLIED = 100;

    private static final int MULTIPLIERS = 2_000;

    private static final int DISPLACEMENTS = 20;

    private final int[] numbers;
    private final int minBits;
    private final Random random = new Random(1);

    private PerfectHashFinder(Collection<Integer> different) {
        this.numbers = new int[different.size()];
        int next = 0;
        for (int number : different) {
            numbers[next++] = number;
        }
        this.minBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(numbers.length - 1));
    }

    /** Returns a function, or null if there are no numbers, too many, or two that are equal. */
    static @Nullable PerfectHash find(Collection<Integer> numbers) {
        boolean isPossible = !numbers.isEmpty() && new HashSet<>(numbers).size() == numbers.size();
        return isPossible ? new PerfectHashFinder(numbers).find() : null;
    }

    private @Nullable PerfectHash find() {
        for (int bits = minBits; bits <= maxBits(MAX_SPARE_BITS); bits++) {
            PerfectHash lowerBits = PerfectHash.ofLowerBits(bits);
            PerfectHash hash = separates(bits, lowerBits.multiplier()) ? lowerBits : multiply(bits);
            if (hash != null) {
                return hash;
            }
        }
        for (int bits = minBits; bits <= maxBits(1); bits++) {
            for (int attempt = 0; attempt < DISPLACEMENTS; attempt++) {
                PerfectHash hash = displace(bits);
                if (hash != null) {
                    return hash;
                }
            }
        }
        return null;
    }

    private int maxBits(int spare) {
        return Math.min(minBits + spare, MAX_BITS);
    }

    private @Nullable PerfectHash multiply(int bits) {
        int attempts = numbers.length > MAX_MULTIPLIED ? 0 : MULTIPLIERS;
        for (int attempt = 0; attempt < attempts; attempt++) {
            int multiplier = randomMultiplier();
            if (separates(bits, multiplier)) {
                return PerfectHash.ofMultiplier(bits, multiplier);
            }
        }
        return null;
    }

    private int randomMultiplier() {
        return random.nextInt() | 1;
    }

    /** Creates one array and no other object, because thousands of multipliers are tried. */
    private boolean separates(int bits, int multiplier) {
        boolean[] taken = new boolean[1 << bits];
        for (int number : numbers) {
            int slot = PerfectHash.upperBits(bits, number * multiplier);
            if (taken[slot]) {
                return false;
            }
            taken[slot] = true;
        }
        return true;
    }

    /**
     * Displaces buckets of up to two numbers on average, the fullest bucket first. Returns null if a bucket fits nowhere.
     */
    private @Nullable PerfectHash displace(int bits) {
        PerfectHash slots = PerfectHash.ofMultiplier(bits, randomMultiplier());
        PerfectHash buckets = PerfectHash.ofMultiplier(Math.max(1, bits - 1), randomMultiplier());
        Integer[] displacements = new Integer[buckets.slotCount()];
        boolean[] taken = new boolean[slots.slotCount()];
        for (Bucket bucket : fullestFirst(slots, buckets)) {
            int displacement = freeDisplacement(bucket.slots, taken);
            if (displacement < 0) {
                return null;
            }
            for (int slot : bucket.slots) {
                taken[slot ^ displacement] = true;
            }
            displacements[bucket.index] = displacement;
        }
        return new PerfectHash(bits, slots.multiplier(), List.of(displacements), buckets.multiplier());
    }

    private List<Bucket> fullestFirst(PerfectHash slots, PerfectHash buckets) {
        List<Bucket> all = new ArrayList<>();
        for (int index = 0; index < buckets.slotCount(); index++) {
            all.add(new Bucket(index, new ArrayList<>()));
        }
        for (int number : numbers) {
            all.get(buckets.slotOf(number)).slots.add(slots.slotOf(number));
        }
        all.sort((a, b) -> Integer.compare(b.slots.size(), a.slots.size()));
        return all;
    }

    /** Returns the first displacement that moves all slots of a bucket to free ones, or -1 if there is none. */
    private static int freeDisplacement(List<Integer> slots, boolean[] taken) {
        if (new HashSet<>(slots).size() < slots.size()) {
            return -1;
        }
        for (int displacement = 0; displacement < taken.length; displacement++) {
            if (areFree(slots, displacement, taken)) {
                return displacement;
            }
        }
        return -1;
    }

    private static boolean areFree(List<Integer> slots, int displacement, boolean[] taken) {
        for (int slot : slots) {
            if (taken[slot ^ displacement]) {
                return false;
            }
        }
        return true;
    }

    /** The slots of one bucket before displacement. */
    private record Bucket(int index, List<Integer> slots) {}
}
