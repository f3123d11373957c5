package io.github.codetable.facts;

import java.util.OptionalInt;

/** A WebSocket implementation that closes connections. */
interface Sender {

    /** Returns the code that is sent for the given one, or empty if the sender refuses it or sends a Close frame without a code. */
    OptionalInt sent(int code) throws Exception;
}
