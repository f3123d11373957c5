package io.github.codetable.benchmarks.lookup;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Random codes from a fixed seed. There are more of them than a branch predictor can learn. */
final class RandomCodes {

    static final int COUNT = 65_536;

    private static final int FIRST_STANDARD = 1000;
    private static final int LAST_STANDARD = 1015;

    private RandomCodes() {}

    /**
     * Returns random close codes.
     *
     * @param kind {@code typical}, {@code standard} or {@code mixed}
     * @param known all codes of the table
     * @param accepted accepts the codes that the measured library knows
     */
    static int[] ofCloseCodes(String kind, int[] known, IntPredicate accepted) {
        int[] standard = IntStream.rangeClosed(FIRST_STANDARD, LAST_STANDARD)
                .filter(accepted)
                .toArray();
        int[] all = IntStream.of(known).filter(accepted).toArray();
        Random random = new Random(kind.hashCode());
        return switch (kind) {
            case "typical" ->
                draw(i -> isOneIn(10, random) ? any(standard, random) : FIRST_STANDARD + random.nextInt(2));
            case "standard" -> draw(i -> any(standard, random));
            case "mixed" -> ofAny(all, 3000, 5000, random);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** Returns random known codes. One in ten is probably unknown. */
    static int[] ofAny(int[] known, int from, int to, Random random) {
        return draw(i -> isOneIn(10, random) ? from + random.nextInt(to - from) : any(known, random));
    }

    private static int[] draw(IntUnaryOperator draw) {
        return IntStream.range(0, COUNT).map(draw).toArray();
    }

    private static boolean isOneIn(int count, Random random) {
        return random.nextInt(count) == 0;
    }

    private static int any(int[] codes, Random random) {
        return codes[random.nextInt(codes.length)];
    }
}
