package io.github.codetable.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls the gateway close to the limits that it sets. */
class GatewayTest {

    private static final byte[] END = {};

    private final Gateway gateway = Gateway.start();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void takesTheLargestReading() {
        CloseReport report = signIn("Bearer p-8731")
                .send(new byte[GatewayEndpoint.LARGEST_READING])
                .send(END)
                .ending();

        assertEquals("NORMAL_CLOSURE", report.name());
    }

    @Test
    void refusesOneByteMore() {
        CloseReport report = signIn("Bearer p-8731")
                .send(new byte[GatewayEndpoint.LARGEST_READING + 1])
                .ending();

        assertEquals("MESSAGE_TOO_BIG", report.name());
    }

    @Test
    void takesOneReadingLessThanTheLimitAndTheEnd() {
        Caller caller = signIn("Bearer p-8731");
        for (int i = 1; i < GatewayEndpoint.READINGS_PER_SESSION; i++) {
            caller.send(new byte[] {1});
        }

        assertEquals("NORMAL_CLOSURE", caller.send(END).ending().name());
    }

    @Test
    void doesNotKnowEveryToken() {
        assertEquals("UNAUTHORIZED", call("Bearer nobody").ending().name());
    }

    @Test
    void keepsDevicesApart() {
        Caller pump = signIn("Bearer p-8731");
        Caller valve = signIn("Bearer v-1190");

        assertEquals("NORMAL_CLOSURE", pump.send(END).ending().name());
        assertEquals("NORMAL_CLOSURE", valve.send(END).ending().name());
    }

    @Test
    void letsADeviceInAgainAfterItLeft() {
        assertEquals(
                "NORMAL_CLOSURE", signIn("Bearer p-8731").send(END).ending().name());
        assertEquals(
                "NORMAL_CLOSURE", signIn("Bearer p-8731").send(END).ending().name());
    }

    private Caller signIn(String token) {
        return call(token).welcomed();
    }

    private Caller call(String token) {
        HttpClient client =
                HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
        return new Caller(client, gateway.uri(), "Authorization", token);
    }
}
