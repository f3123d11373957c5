package io.github.codetable.sample;

import io.github.codetable.sample.close.BestHttpCloseCodes;
import io.github.codetable.sample.close.CloseCode;
import io.github.codetable.sample.close.FastApiCloseCodes;
import java.util.Objects;
import java.util.Optional;

/**
 * How a connection ended: the number and the reason as they came over the wire, and what the table says of the number.
 *
 * @param code the number
 * @param name its canonical name
 * @param range the range that it lies in
 * @param retry whether to connect again
 * @param fastApi FastAPI's name for it
 * @param bestHttp Best HTTP's name for it
 * @param reason what the other side said besides
 */
record CloseReport(int code, String name, String range, String retry, String fastApi, String bestHttp, String reason) {

    /** What stands for a name that does not exist. */
    static final String NONE = "-";

    /** Looks a number up, which its range answers for when it has no row. */
    static CloseReport of(int number, String reason) {
        Optional<CloseCode> row = CloseCode.find(number);
        CloseCode.Range range = CloseCode.Range.of(number);
        return new CloseReport(
                number,
                row.map(CloseCode::name).orElse(NONE),
                range.name(),
                row.map(CloseCode::retry).orElseGet(range::retry).name(),
                Objects.requireNonNullElse(FastApiCloseCodes.nameOf(number), NONE),
                Objects.requireNonNullElse(BestHttpCloseCodes.nameOf(number), NONE),
                reason);
    }
}
