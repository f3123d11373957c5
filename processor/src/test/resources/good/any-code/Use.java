package demo;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Uses the methods for any code, and method references to names with two methods. */
final class Use {

    /** The lookup of a shape. */
    private static final IntFunction<Optional<Sign.Shape>> SHAPE_OF = Sign::shapeOf;

    /** The accessor of a column. */
    private static final Function<Sign, Integer> RETRY_OF = Sign::retryOf;

    /** A lookup with the same name. */
    private static final IntFunction<Boolean> RETRY_OF_ANY = Sign::retryOf;

    /** There are no instances. */
    private Use() {}

    /**
     * Describes constants and codes.
     *
     * @return descriptions
     */
    static Stream<String> describe() {
        return Stream.concat(
                Stream.of(Sign.values()).sorted(Comparator.comparing(Sign::describe)).map(Sign::describe),
                IntStream.range(0, 9).mapToObj(Sign::describe));
    }

    /**
     * Asks for values of any code.
     *
     * @param code a code
     * @return something
     */
    static boolean isOpen(int code) {
        return SHAPE_OF.apply(code).isPresent()
                && RETRY_OF_ANY.apply(code)
                && RETRY_OF.apply(Sign.ONE) == 0
                && Sign.retryOfOf(code) == 0
                && Sign.depthOf(code).isPresent()
                && Sign.sizesOf(code).filter(sizes -> sizes.contains(Sign.Sizes.SMALL)).isPresent()
                && Sign.eOf(code).contains(Sign.E.A)
                && Sign.litOf(code).orElse(false)
                && Sign.Range.find(code).map(Sign.Range::title).isPresent()
                && Sign.labelOf(code).equals(Sign.valueOf(code));
    }
}
