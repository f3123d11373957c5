package io.github.codetable.processor.diagnostic;

/**
 * A position in a spec.
 *
 * @param source the spec
 * @param line the line, from 1; 0 for the spec as a whole
 * @param column the column in code points, from 1; 0 for the spec as a whole
 */
public record Place(SourceText source, int line, int column) {

    /** The spec as a whole. */
    public static Place whole(SourceText source) {
        return new Place(source, 0, 0);
    }

    /** True when it is the spec as a whole. */
    public boolean isWhole() {
        return line == 0;
    }

    /** {@code name:line:column}, or the name alone for the spec as a whole. */
    @Override
    public String toString() {
        return isWhole() ? source.name() : source.name() + ":" + line + ":" + column;
    }
}
