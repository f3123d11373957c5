package io.github.codetable.sample;

/**
 * Starts the gateway, runs connections that end for different reasons, and prints two tables: how the connections ended,
 * and what the logs of four other systems say, under one name for each code.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("How the connections to the gateway ended:");
        System.out.println();
        try (Gateway gateway = Gateway.start()) {
            System.out.print(new CloseReportTable(new Conversation(gateway).run()).text());
        }
        System.out.println("""

                4999 has no row in the table: its range says whether to reconnect.
                The client of the JDK refuses to send 1003, so it sends 1008 and names 1003 in the reason.

                What four other systems logged, with the code's name and the side that has to act:
                """);
        System.out.print(Logs.bundled().annotated());
    }
}
