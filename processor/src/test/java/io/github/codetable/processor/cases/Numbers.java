package io.github.codetable.processor.cases;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The numbers that a table is asked about besides its own codes. */
final class Numbers {

    private Numbers() {}

    /** The numbers at all edges, and beside every code and every bound. */
    static SortedSet<Integer> around(SpecFacts facts) {
        SortedSet<Integer> numbers = new TreeSet<>();
        Stream.of(-1, 0, 999, 65535, Integer.MIN_VALUE, Integer.MAX_VALUE).forEach(numbers::add);
        facts.codes().forEach(code -> addAround(code, numbers));
        for (String range : facts.names("ranges")) {
            addAround(facts.bound(range, "from"), numbers);
            addAround(facts.bound(range, "to"), numbers);
        }
        return numbers;
    }

    private static void addAround(int number, SortedSet<Integer> numbers) {
        for (int offset = -1; offset <= 1; offset++) {
            numbers.add(number + offset);
        }
    }
}
