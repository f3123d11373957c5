package io.github.codetable.processor.model;

/**
 * An interval of codes, in the order of their notation.
 *
 * @param from the first code
 * @param to the last code; an interval that ends before it starts contains no code
 * @param notation the notation of the codes
 */
public record Interval(int from, int to, Notation notation) {

    /** Returns true if the code is in this interval. */
    public boolean contains(int code) {
        return notation.compare(from, code) <= 0 && notation.compare(code, to) <= 0;
    }

    /** Returns true if this interval contains both ends of the other. */
    public boolean contains(Interval other) {
        return contains(other.from) && contains(other.to);
    }

    /** Returns the number of codes in this interval, which must not end before it starts. */
    public long size() {
        return Integer.toUnsignedLong(to - from) + 1;
    }

    /** Returns true if the interval ends before it starts. */
    public boolean isReversed() {
        return notation.compare(from, to) > 0;
    }

    /** Returns true if this interval starts after the end of the other. */
    public boolean isAfter(Interval other) {
        return notation.compare(from, other.to) > 0;
    }

    /** Returns the interval for people, such as {@code 1000 to 1999}. */
    public String text() {
        return notation.text(from) + " to " + notation.text(to);
    }
}
