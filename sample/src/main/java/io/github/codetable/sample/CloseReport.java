package io.github.codetable.sample;

import io.github.codetable.sample.close.BestHttpCloseCodes;
import io.github.codetable.sample.close.CloseCode;
import io.github.codetable.sample.close.FastApiCloseCodes;
import java.util.Objects;

/**
 * How a connection ended.
 *
 * @param code the close code
 * @param name the canonical name of the code
 * @param range the innermost range that contains the code
 * @param reconnect whether and how the client connects again
 * @param fastApi the name that FastAPI uses
 * @param bestHttp the name that Best HTTP uses
 * @param reason the text of the Close frame
 */
record CloseReport(
        int code, String name, String range, String reconnect, String fastApi, String bestHttp, String reason) {

    /** Printed where there is no name. */
    static final String NONE = "-";

    /** Returns the report of a connection that was closed with the given code and reason. */
    static CloseReport of(int code, String reason) {
        return new CloseReport(
                code,
                CloseCode.find(code).map(CloseCode::name).orElse(NONE),
                CloseCode.Range.find(code).map(CloseCode.Range::name).orElse(NONE),
                ReconnectPolicy.after(code),
                Objects.requireNonNullElse(FastApiCloseCodes.nameOf(code), NONE),
                Objects.requireNonNullElse(BestHttpCloseCodes.nameOf(code), NONE),
                reason);
    }
}
