package io.github.codetable.facts;

import io.github.codetable.facts.close.CloseCode;
import io.github.codetable.facts.close.RfcCloseCodes;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A code that the senders are asked to send, and what the table says of it. */
record Tried(int code, String where, Set<CloseCode.RefusedBy> refusedBy) {

    private static final int[] EDGES = {0, 999, 1016, 1999, 2000, 2999, 3999, 4000, 4999};

    /** All rows of the registry, and the edges of the ranges as far as they are no rows. */
    static Stream<Tried> all() {
        return Stream.concat(
                Stream.of(CloseCode.values())
                        .filter(row -> RfcCloseCodes.nameOf(row.code()) != null)
                        .map(Tried::row),
                IntStream.of(EDGES)
                        .filter(code -> CloseCode.forCode(code) == null)
                        .mapToObj(Tried::number));
    }

    private static Tried row(CloseCode row) {
        return new Tried(row.code(), row.name(), row.refusedBy());
    }

    private static Tried number(int code) {
        CloseCode.Range range = CloseCode.Range.of(code);
        return new Tried(code, "range " + range.name(), range.refusedBy());
    }
}
