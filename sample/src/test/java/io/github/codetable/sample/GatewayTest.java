package io.github.codetable.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.http.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections at the limits of the gateway. */
class GatewayTest {

    private static final byte[] END = {};

    private final Gateway gateway = Gateway.start();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void acceptsLargestReading() {
        CloseReport report = signIn("Bearer p-8731")
                .send(new byte[GatewayEndpoint.MAX_READING_BYTES])
                .send(END)
                .awaitClose();

        assertEquals("NORMAL_CLOSURE", report.name());
    }

    @Test
    void refusesLargerReading() {
        CloseReport report = signIn("Bearer p-8731")
                .send(new byte[GatewayEndpoint.MAX_READING_BYTES + 1])
                .awaitClose();

        assertEquals("MESSAGE_TOO_BIG", report.name());
    }

    @Test
    void acceptsOneReadingLessThanTheMaximum() {
        Client client = signIn("Bearer p-8731");
        for (int i = 1; i < GatewayEndpoint.MAX_READINGS; i++) {
            client.send(new byte[] {1});
        }

        assertEquals("NORMAL_CLOSURE", client.send(END).awaitClose().name());
    }

    @Test
    void refusesUnknownToken() {
        assertEquals("UNAUTHORIZED", connect("Bearer nobody").awaitClose().name());
    }

    @Test
    void keepsSessionsOfDifferentDevices() {
        Client pump = signIn("Bearer p-8731");
        Client valve = signIn("Bearer v-1190");

        assertEquals("NORMAL_CLOSURE", pump.send(END).awaitClose().name());
        assertEquals("NORMAL_CLOSURE", valve.send(END).awaitClose().name());
    }

    @Test
    void acceptsDeviceAgain() {
        assertEquals(
                "NORMAL_CLOSURE", signIn("Bearer p-8731").send(END).awaitClose().name());
        assertEquals(
                "NORMAL_CLOSURE", signIn("Bearer p-8731").send(END).awaitClose().name());
    }

    @Test
    void drainsOnlyWithCodesOfTheTable() {
        Client pump = signIn("Bearer p-8731");

        assertThrows(IllegalArgumentException.class, () -> gateway.drain(4999));
        gateway.drain(1012);

        assertEquals("SERVICE_RESTART", pump.awaitClose().name());
    }

    private Client signIn(String token) {
        return connect(token).awaitWelcome();
    }

    private Client connect(String token) {
        HttpClient httpClient =
                HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
        return new Client(httpClient, gateway.uri(), "Authorization", token);
    }
}
