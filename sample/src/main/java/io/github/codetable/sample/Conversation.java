package io.github.codetable.sample;

import io.github.codetable.sample.close.BestHttpCloseCodes;
import java.net.http.HttpClient;
import java.util.List;

/** Connections to the gateway, each of which ends for a different reason. */
final class Conversation {

    private static final String PUMP = "Bearer p-8731";
    private static final String VALVE = "Bearer v-1190";
    private static final byte[] READING = {21, 5};
    private static final byte[] END = {};

    /** A private code that a newer client may send, and that this table does not have. */
    private static final int UNKNOWN_PRIVATE_CODE = 4999;

    private final HttpClient httpClient =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private final Gateway gateway;

    Conversation(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Opens and ends the connections one after the other, and returns how they ended, in this order. */
    List<CloseReport> run() {
        Client pump = signIn(PUMP);
        Client secondPump = signIn(PUMP);
        return List.of(
                pump.awaitClose(),
                signIn(VALVE).send(READING).send(END).awaitClose(),
                signIn(VALVE).send("21.5 degrees").awaitClose(),
                connect("Authorization", VALVE, "Origin", "https://example.org").awaitClose(),
                signIn(VALVE).send(new byte[2000]).awaitClose(),
                connect().awaitClose(),
                signIn(VALVE).send(READING).send(READING).send(READING).awaitClose(),
                signIn(VALVE).close(UNKNOWN_PRIVATE_CODE, "unlisted").awaitClose(),
                signIn(VALVE).close(BestHttpCloseCodes.WrongDataType, "no text").awaitClose(),
                drain(secondPump));
    }

    private CloseReport drain(Client connected) {
        // The operator types the number.
        gateway.drain(1001);
        return connected.awaitClose();
    }

    private Client signIn(String token) {
        return connect("Authorization", token).awaitWelcome();
    }

    private Client connect(String... headers) {
        return new Client(httpClient, gateway.uri(), headers);
    }
}
