package io.github.codetable.benchmarks.startup;

import io.github.codetable.benchmarks.startup.bare.BareCode;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import jakarta.websocket.CloseReason;

/** The child process: the lookup of the subject that it is told, once. */
final class Lookup {

    static final String CODETABLE = "codetable";
    static final String BARE = "codetable, bare";
    static final String NETTY = "Netty";
    static final String JAKARTA = "Jakarta";

    private Lookup() {}

    public static void main(String[] args) {
        Jars.openAll();
        Begin.mark();
        long start = System.nanoTime();
        Object found = find(args[0]);
        long nanos = System.nanoTime() - start;
        End.mark();
        System.out.println(nanos + " " + found);
    }

    /** Loads no classes but those of the subject. */
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
