package io.github.codetable.sample;

/**
 * Starts the gateway, calls it in every way that makes it hang up, and prints how the calls ended; then what other systems
 * wrote about closed connections, under one name for each code.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        try (Gateway gateway = Gateway.start()) {
            System.out.print(new ClosingTable(new Conversation(gateway).hold()).text());
        }
        System.out.println();
        System.out.print(Logs.own().translated());
    }
}
