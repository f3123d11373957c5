package io.github.codetable.processor.emit.lookup;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;

/**
 * Finds slots for numbers: few, so that most numbers without one meet another's slot, and simple. The same numbers always
 * get the same slots.
 */
public final class SlotFinder {

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

    private SlotFinder(Collection<Integer> different) {
        this.numbers = new int[different.size()];
        int next = 0;
        for (int number : different) {
            numbers[next++] = number;
        }
        this.fewestBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(numbers.length - 1));
    }

    /** The slots; empty when a number is there twice, or when there are too many. */
    static Optional<Slots> find(Collection<Integer> numbers) {
        boolean isPossible = !numbers.isEmpty() && new HashSet<>(numbers).size() == numbers.size();
        return isPossible ? new SlotFinder(numbers).find() : Optional.empty();
    }

    private Optional<Slots> find() {
        for (int bits = fewestBits; bits <= mostBits(SPARE_BITS); bits++) {
            Slots lower = Slots.ofLowerBits(bits);
            Optional<Slots> slots = keepsApart(bits, lower.multiplier()) ? Optional.of(lower) : multiplied(bits);
            if (slots.isPresent()) {
                return slots;
            }
        }
        return shifted();
    }

    private int mostBits(int spare) {
        return Math.min(fewestBits + spare, MOST_BITS);
    }

    private Optional<Slots> multiplied(int bits) {
        int tries = numbers.length > MOST_MULTIPLIED ? 0 : TRIES;
        for (int attempt = 0; attempt < tries; attempt++) {
            int multiplier = random.nextInt() | 1;
            if (keepsApart(bits, multiplier)) {
                return Optional.of(Slots.of(bits, multiplier));
            }
        }
        return Optional.empty();
    }

    private Optional<Slots> shifted() {
        for (int bits = fewestBits; bits <= mostBits(1); bits++) {
            for (int attempt = 0; attempt < TRIES / 100; attempt++) {
                Shifter shifter = new Shifter(numbers, bits, random.nextInt() | 1, random.nextInt() | 1);
                Optional<Slots> slots = shifter.shift();
                if (slots.isPresent()) {
                    return slots;
                }
            }
        }
        return Optional.empty();
    }

    /** Asked again and again, each time in vain but the last: it makes no objects but the one. */
    private boolean keepsApart(int bits, int multiplier) {
        boolean[] taken = new boolean[1 << bits];
        for (int number : numbers) {
            int slot = Slots.upper(bits, number * multiplier);
            if (taken[slot]) {
                return false;
            }
            taken[slot] = true;
        }
        return true;
    }
}
