package io.github.codetable.processor.diagnostic;

/**
 * A position in a spec, or a whole spec.
 *
 * @param source the spec
 * @param line the line, from 1; 0 for the whole spec
 * @param column the column in code points, from 1; 0 for the whole spec
 */
public record Place(SourceText source, int line, int column) {

    /** Returns the place of a whole spec. */
    public static Place ofSpec(SourceText source) {
        return new Place(source, 0, 0);
    }

    /** Returns true if this is a whole spec, without a line and a column. */
    public boolean isSpec() {
        return line == 0;
    }

    /** Returns true if this is in a bundled table, or in a file that a bundled table references. */
    public boolean isBundled() {
        Related referrer = source.referrer();
        return source.name().startsWith("bundled:")
                || (referrer != null && referrer.place().isBundled());
    }

    /** Returns {@code name:line:column}, or only the name for a whole spec. */
    @Override
    public String toString() {
        return isSpec() ? source.name() : source.name() + ":" + line + ":" + column;
    }
}
