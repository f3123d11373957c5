package io.github.codetable.sample;

import io.github.codetable.sample.close.RfcCloseCodes;
import java.net.http.HttpClient;
import java.util.List;

/** Calls to the gateway, each of which ends for another reason. */
final class Conversation {

    private static final String PUMP = "Bearer p-8731";
    private static final String VALVE = "Bearer v-1190";
    private static final byte[] READING = {21, 5};
    private static final byte[] END = {};
    private static final int UNLISTED = 4999;

    private final HttpClient client =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private final Gateway gateway;

    Conversation(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Makes the calls one after the other, and reports how they ended, in that order. */
    List<CloseReport> hold() {
        Caller pump = signIn(PUMP);
        Caller secondPump = signIn(PUMP);
        return List.of(
                pump.ending(),
                signIn(VALVE).send(READING).send(END).ending(),
                signIn(VALVE).send("21.5 degrees").ending(),
                call("Authorization", VALVE, "Origin", "https://example.org").ending(),
                signIn(VALVE).send(new byte[2000]).ending(),
                call().ending(),
                signIn(VALVE).send(READING).send(READING).send(READING).ending(),
                // A newer client may have a code that this table has not: the gateway answers it with the same one.
                signIn(VALVE).hangUp(UNLISTED, "unlisted").ending(),
                // The JDK's client throws at 1003, so that it has to say something else.
                signIn(VALVE).hangUp(RfcCloseCodes.UNSUPPORTED_DATA, "no text").ending(),
                drain(secondPump));
    }

    private CloseReport drain(Caller connected) {
        gateway.drain();
        return connected.ending();
    }

    private Caller signIn(String token) {
        return call("Authorization", token).welcomed();
    }

    private Caller call(String... headers) {
        return new Caller(client, gateway.uri(), headers);
    }
}
