package io.github.codetable.facts;

import java.util.OptionalInt;

/** Something that closes WebSockets. */
interface Sender {

    /** The code that goes out when this one is asked for; none when the sender refuses, or sends a Close frame without. */
    OptionalInt sent(int code) throws Exception;
}
