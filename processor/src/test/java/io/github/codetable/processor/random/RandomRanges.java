package io.github.codetable.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Random ranges, nested up to five deep, and codes in them. */
final class RandomRanges {

    /** The lowest code that a spec can have. With a negative number, patterns have no codes. */
    static final int LOWEST_CODE = 0;

    private static final int MAX_DEPTH = 5;

    private static final List<Integer> NOTABLE = Stream.of(
                    Integer.MIN_VALUE, -32769, -1, 0, 1, 127, 128, 1000, 4999, 32767, 32768, 65535)
            .filter(code -> code >= LOWEST_CODE)
            .toList();

    private final Dice dice;
    private final boolean isDeep;
    private final List<Interval> ranges = new ArrayList<>();

    RandomRanges(Dice dice) {
        this.dice = dice;
        this.isDeep = dice.oneIn(4);
        if (!dice.oneIn(4)) {
            addRanges();
        }
    }

    /** The codes of a range. The bounds are included. */
    record Interval(int from, int to) {}

    /** Returns the ranges; empty for a table without ranges. */
    List<Interval> ranges() {
        return ranges;
    }

    private void addRanges() {
        long from = dice.oneIn(2) ? LOWEST_CODE : notable();
        for (int i = dice.below(3); i >= 0 && from <= Integer.MAX_VALUE; i--) {
            int to = Math.max((int) from, dice.oneIn(2) ? notable() : dice.between((int) from, Integer.MAX_VALUE));
            add(new Interval((int) from, to), 1);
            from = (long) to + 1 + dice.below(3);
        }
    }

    /** Adds a range and up to two disjoint ranges in it, which are smaller. */
    private void add(Interval range, int depth) {
        ranges.add(range);
        if (depth == MAX_DEPTH || range.from == range.to || (!isDeep && dice.oneIn(2))) {
            return;
        }
        int middle = dice.between(range.from, range.to - 1);
        if (isDeep || dice.oneIn(2)) {
            add(new Interval(dice.oneIn(2) ? range.from : dice.between(range.from, middle), middle), depth + 1);
        }
        if (dice.oneIn(2)) {
            add(new Interval(middle + 1, dice.oneIn(2) ? range.to : dice.between(middle + 1, range.to)), depth + 1);
        }
    }

    /** Returns a code within the ranges. */
    int code() {
        if (ranges.isEmpty()) {
            return dice.oneIn(2) ? notable() : dice.between(LOWEST_CODE, dice.oneIn(2) ? 100 : Integer.MAX_VALUE);
        }
        Interval range = dice.one(ranges);
        return switch (dice.below(4)) {
            case 0 -> range.from;
            case 1 -> range.to;
            case 2 -> (int) Math.min(range.to, (long) range.from + dice.below(20));
            default -> dice.between(range.from, range.to);
        };
    }

    private int notable() {
        return switch (dice.below(4)) {
            case 0 -> LOWEST_CODE;
            case 1 -> Integer.MAX_VALUE - dice.below(2);
            default -> dice.one(NOTABLE);
        };
    }
}
