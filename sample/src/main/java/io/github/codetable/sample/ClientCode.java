package io.github.codetable.sample;

import io.github.codetable.sample.close.CloseCode;
import io.github.codetable.sample.close.RfcCloseCodes;
import java.util.Set;

/**
 * What the JDK's client says when it hangs up. It throws at most of the protocol's codes, and the table knows at which.
 *
 * @param code the number to send
 * @param reason the text that goes with it
 */
record ClientCode(int code, String reason) {

    /** The code with its reason; where the client would throw, the code for everything else, which says what was meant. */
    static ClientCode of(int code, String reason) {
        return refusedBy(code).contains(CloseCode.RefusedBy.JDK_CLIENT)
                ? new ClientCode(RfcCloseCodes.POLICY_VIOLATION, CloseCode.describe(code) + ": " + reason)
                : new ClientCode(code, reason);
    }

    /** Ranges answer for numbers without a row, and nobody sends a number that is in no range. */
    private static Set<CloseCode.RefusedBy> refusedBy(int code) {
        CloseCode row = CloseCode.forCode(code);
        if (row != null) {
            return row.refusedBy();
        }
        CloseCode.Range range = CloseCode.Range.of(code);
        return range == null ? Set.of(CloseCode.RefusedBy.values()) : range.refusedBy();
    }
}
