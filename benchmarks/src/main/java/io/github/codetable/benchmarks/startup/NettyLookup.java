package io.github.codetable.benchmarks.startup;

import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;

/** The child process: Netty's lookup, once. */
final class NettyLookup {

    private NettyLookup() {}

    public static void main(String[] args) {
        Jars.openAll();
        Begin.mark();
        long start = System.nanoTime();
        Object found = WebSocketCloseStatus.valueOf(1008);
        long nanos = System.nanoTime() - start;
        End.mark();
        System.out.println(nanos + " " + found);
    }
}
