package io.github.codetable.sample;

import io.github.codetable.sample.close.BestHttpCloseCodes;
import io.github.codetable.sample.close.CloseCode;

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
        return CloseCode.refusedByOf(code).contains(CloseCode.RefusedBy.JDK_CLIENT)
                ? new CloseFrame(BestHttpCloseCodes.PolicyError, CloseCode.describe(code) + ": " + reason)
                : new CloseFrame(code, reason);
    }
}
