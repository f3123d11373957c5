package io.github.codetable.benchmarks.startup;

import io.github.codetable.benchmarks.startup.bare.BareCode;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import jakarta.websocket.CloseReason;

/** The child process. It performs one lookup of the library that the argument names. */
final class Lookup {

    static final String CODETABLE = "codetable";
    static final String BARE = "codetable, bare";
    static final String NETTY = "Netty";
    static final String JAKARTA = "Jakarta";

    private Lookup() {}

    public static void main(String[] args) {
        Jars.openAll();
        BeforeLookup.mark();
        long start = System.nanoTime();
        Object found = find(args[0]);
        long nanos = System.nanoTime() - start;
        AfterLookup.mark();
        System.out.println(nanos + " " + found);
    }

    /** Performs the lookup, and loads only the classes of that library. */
    private static Object find(String subject) {
        return switch (subject) {
            case CODETABLE -> CloseCode.forCode(1008);
            case BARE -> BareCode.forCode(1008);
            case NETTY -> WebSocketCloseStatus.valueOf(1008);
            case JAKARTA -> CloseReason.CloseCodes.getCloseCode(1008);
            default -> throw new IllegalArgumentException(subject);
        };
    }
}
