package io.github.codetable.processor.mirrors;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The public constants of a class that publishes codes.
 *
 * @param constants the constants by name
 * @param isComplete whether all constants are known; false if the class inherits from a class that is missing
 */
record MirroredClass(Map<String, Constant> constants, boolean isComplete) {

    MirroredClass {
        constants = Map.copyOf(constants);
    }

    @Nullable
    Constant constant(String name) {
        return constants.get(name);
    }

    /** Returns true if the class has no constants and cannot inherit any from a missing class. */
    boolean isEmpty() {
        return constants.isEmpty() && isComplete;
    }

    /** Returns the constants sorted by number, constants without a number last, and then by name. */
    List<Constant> sorted() {
        return constants.values().stream().sorted(Constant.ORDER).toList();
    }

    /**
     * A public constant.
     *
     * @param name the name of its field
     * @param number its number, or null if the compiler does not know the number
     */
    record Constant(String name, @Nullable Long number) {

        private static final Comparator<Constant> ORDER = Comparator.comparingLong(
                        (Constant constant) -> constant.number == null ? Long.MAX_VALUE : constant.number)
                .thenComparing(Constant::name);

        /** Returns true if the number is unknown or an int. */
        boolean canBeCode() {
            return number == null || number == number.intValue();
        }

        /** Returns true if the number is unknown or the given code. */
        boolean canBe(int code) {
            return number == null || number == code;
        }

        /** Returns true if the number is known and the given code. */
        boolean is(int code) {
            return number != null && number == code;
        }
    }
}
