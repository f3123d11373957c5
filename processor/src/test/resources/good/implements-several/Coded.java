package library;

import java.util.function.Supplier;

/** Something with a number, which it gives in many ways; a holder has the same name. */
public interface Coded extends Comparing, Supplier<Integer> {
    /**
     * No property is named like it.
     *
     * @return it
     */
    long number();

    /**
     * Beans' names.
     *
     * @return it
     */
    double getWeight();

    /**
     * As an object.
     *
     * @return it
     */
    Number getCode();

    /**
     * As an object, too.
     *
     * @return it
     */
    Object isFatal();

    /**
     * For all enums.
     *
     * @return it
     */
    Enum<?> getRetry();

    /**
     * Overrides what it extends.
     *
     * @return it
     */
    @Override
    default int compared() {
        return 0;
    }

    /**
     * Answered by each enum.
     *
     * @return it
     */
    String name();

    /**
     * Nothing that constants inherit.
     *
     * @param code something
     * @return it
     */
    static int of(int code) {
        return code;
    }
}
