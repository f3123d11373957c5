package io.github.codetable.sample;

import io.github.codetable.sample.close.BestHttpCloseCodes;
import io.github.codetable.sample.close.CloseCode;

/** Decides whether and how the client connects again. */
final class ReconnectPolicy {

    private ReconnectPolicy() {}

    /** Returns what the client does after a connection was closed with a code. */
    static String after(int code) {
        // The constants of a holder are compile-time constants, so they can be case labels.
        switch (code) {
            case BestHttpCloseCodes.WrongDataType:
                return "with binary data";
            case BestHttpCloseCodes.TooBigMessage:
                return "with less data";
            default:
                return after(CloseCode.retryOf(code));
        }
    }

    private static String after(CloseCode.Retry retry) {
        return switch (retry) {
            case NEVER -> "no";
            case BACKOFF -> "after a pause";
            case NOW -> "at once";
        };
    }
}
