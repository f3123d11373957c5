package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;

/**
 * A slot for each of some numbers, and never one for two of them. A number is multiplied, and the product's upper bits are
 * its slot; where no multiplier keeps all numbers apart, each bucket of numbers is shifted to where there is room.
 *
 * @param bits how many bits a slot has
 * @param multiplier what numbers are multiplied with
 * @param shifts for each bucket, what its numbers' slots are combined with; empty when nothing is shifted
 * @param bucketMultiplier what numbers are multiplied with to find their buckets
 */
public record Slots(int bits, int multiplier, List<Integer> shifts, int bucketMultiplier) {

    public Slots {
        shifts = List.copyOf(shifts);
    }

    static Slots of(int bits, int multiplier) {
        return new Slots(bits, multiplier, List.of(), 0);
    }

    /** The slot that is the number's own lower bits. */
    static Slots ofLowerBits(int bits) {
        return of(bits, 1 << (Integer.SIZE - bits));
    }

    int size() {
        return 1 << bits;
    }

    boolean isShifted() {
        return !shifts.isEmpty();
    }

    int of(int number) {
        int slot = upper(bits, number * multiplier);
        return isShifted() ? slot ^ shifts.get(upper(bucketBits(), number * bucketMultiplier)) : slot;
    }

    /**
     * What computes the slot.
     *
     * @param number the number, in parentheses where it needs them
     * @param shiftsField the field with what {@link #shiftsLiteral} makes
     */
    CodeBlock toCode(CodeBlock number, Identifier shiftsField) {
        if (!isShifted()) {
            return multiplier == 1 << (Integer.SIZE - bits)
                    ? CodeBlock.of("$L & $L", number, size() - 1)
                    : upper(bits, number, multiplier);
        }
        return CodeBlock.of(
                "$L ^ $N[$L]",
                upper(bits, number, multiplier),
                shiftsField,
                upper(bucketBits(), number, bucketMultiplier));
    }

    /** The shifts as a string's characters, which is the one form of many numbers that a class file has room for. */
    CodeBlock shiftsLiteral() {
        StringBuilder characters = new StringBuilder();
        for (int shift : shifts) {
            characters.append((char) shift);
        }
        return CodeBlock.of("$L.toCharArray()", JavaLiteral.of(characters.toString()));
    }

    private int bucketBits() {
        return Integer.numberOfTrailingZeros(shifts.size());
    }

    /** The product's upper bits. */
    static int upper(int bits, int product) {
        return product >>> (Integer.SIZE - bits);
    }

    private static CodeBlock upper(int bits, CodeBlock number, int multiplier) {
        return CodeBlock.of("$L * $L >>> $L", number, JavaLiteral.hexadecimal(multiplier), Integer.SIZE - bits);
    }
}
