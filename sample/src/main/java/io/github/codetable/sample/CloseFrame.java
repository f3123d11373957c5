package io.github.codetable.sample;

import io.github.codetable.sample.close.BestHttpCloseCodes;
import io.github.codetable.sample.close.CloseCode;
import java.util.Set;

/**
 * The content of a Close frame.
 *
 * @param code the close code
 * @param reason the text that goes with the code
 */
record CloseFrame(int code, String reason) {

    /**
     * Returns a frame that the client of the JDK accepts.
     *
     * <p>The client of the JDK throws an exception for most of the protocol's codes. The table says for which ones. Such a
     * code is replaced by 1008, and the reason names the code.
     */
    static CloseFrame forJdkClient(int code, String reason) {
        return refusedBy(code).contains(CloseCode.RefusedBy.JDK_CLIENT)
                ? new CloseFrame(BestHttpCloseCodes.PolicyError, CloseCode.describe(code) + ": " + reason)
                : new CloseFrame(code, reason);
    }

    /** Returns the senders that refuse a code: from its row, else from its range. Without a range, nobody sends the code. */
    private static Set<CloseCode.RefusedBy> refusedBy(int code) {
        CloseCode constant = CloseCode.forCode(code);
        if (constant != null) {
            return constant.refusedBy();
        }
        CloseCode.Range range = CloseCode.Range.of(code);
        return range == null ? Set.of(CloseCode.RefusedBy.values()) : range.refusedBy();
    }
}
