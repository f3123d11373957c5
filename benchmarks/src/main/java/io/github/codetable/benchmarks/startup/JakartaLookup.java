package io.github.codetable.benchmarks.startup;

import jakarta.websocket.CloseReason;

/** The child process: Jakarta's lookup, once. */
final class JakartaLookup {

    private JakartaLookup() {}

    public static void main(String[] args) {
        Jars.openAll();
        Begin.mark();
        long start = System.nanoTime();
        Object found = CloseReason.CloseCodes.getCloseCode(1008);
        long nanos = System.nanoTime() - start;
        End.mark();
        System.out.println(nanos + " " + found);
    }
}
