package io.github.codetable.sample;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.codetable.sample.close.BestHttpCloseCodes;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the table's column {@code refusedBy} with the client of the JDK. */
class CloseFrameTest {

    private final Gateway gateway = Gateway.start();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1008, 1011, 3000, 3999, 4000, 4001, 4999})
    void keepsCodeThatTheClientAccepts(int code) {
        assertEquals(new CloseFrame(code, "because"), CloseFrame.forJdkClient(code, "because"));
        assertDoesNotThrow(() -> send(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1002, 1003, 1004, 1005, 1006, 1007, 1009, 1010, 1012, 1013, 1014, 1015, 1016, 2999})
    void replacesCodeThatTheClientRefuses(int code) {
        assertEquals(
                BestHttpCloseCodes.PolicyError,
                CloseFrame.forJdkClient(code, "because").code());
        CompletionException thrown = assertThrows(CompletionException.class, () -> send(code));
        assertInstanceOf(IllegalArgumentException.class, thrown.getCause());
    }

    @Test
    void namesReplacedCodeInReason() {
        assertEquals(
                new CloseFrame(1008, "1003 UNSUPPORTED_DATA: no text"),
                CloseFrame.forJdkClient(BestHttpCloseCodes.WrongDataType, "no text"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5000, 65535})
    void replacesCodeOutsideAllRanges(int code) {
        assertEquals(
                BestHttpCloseCodes.PolicyError,
                CloseFrame.forJdkClient(code, "because").code());
    }

    private void send(int code) {
        WebSocket socket = HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()
                .newWebSocketBuilder()
                .header("Authorization", "Bearer p-8731")
                .buildAsync(gateway.uri(), new WebSocket.Listener() {})
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        try {
            socket.sendClose(code, "").orTimeout(20, TimeUnit.SECONDS).join();
        } finally {
            socket.abort();
        }
    }
}
