package io.github.codetable.facts;

import io.github.codetable.facts.close.CloseCode;
import io.github.codetable.facts.close.RfcCloseCodes;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A code to send, and the senders that refuse it according to the table. */
record SentCode(int code, String where, Set<CloseCode.RefusedBy> refusedBy) {

    private static final int[] EDGES = {0, 999, 1016, 1999, 2000, 2999, 3999, 4000, 4999};

    /** Returns all codes of the registry, and the bounds of the ranges without a row. */
    static Stream<SentCode> all() {
        return Stream.concat(
                Stream.of(CloseCode.values())
                        .filter(row -> RfcCloseCodes.nameOf(row.code()) != null)
                        .map(SentCode::row),
                IntStream.of(EDGES)
                        .filter(code -> CloseCode.forCode(code) == null)
                        .mapToObj(SentCode::number));
    }

    private static SentCode row(CloseCode row) {
        return new SentCode(row.code(), row.name(), row.refusedBy());
    }

    private static SentCode number(int code) {
        CloseCode.Range range = CloseCode.Range.of(code);
        return new SentCode(code, "range " + range.name(), range.refusedBy());
    }
}
