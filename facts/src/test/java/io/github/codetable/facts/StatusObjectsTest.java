package io.github.codetable.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.codetable.facts.close.CloseCode;
import io.github.codetable.facts.close.JakartaCloseCodes;
import io.github.codetable.facts.close.JettyCloseCodes;
import io.github.codetable.facts.close.NettyCloseCodes;
import io.github.codetable.facts.close.SpringCloseCodes;
import io.github.codetable.facts.close.SpringWebFluxCloseCodes;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import jakarta.websocket.CloseReason;
import java.net.http.WebSocket;
import java.util.List;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

/** Creates the status object of each framework from a constant. The README shows these lines. */
class StatusObjectsTest {

    @Test
    void createsSpringStatusFromConstant() {
        CloseStatus status = new CloseStatus(SpringCloseCodes.NOT_ACCEPTABLE);

        assertEquals(CloseStatus.NOT_ACCEPTABLE, status);
    }

    @Test
    void createsSpringWebFluxStatusFromConstant() {
        var status = new org.springframework.web.reactive.socket.CloseStatus(SpringWebFluxCloseCodes.NOT_ACCEPTABLE);

        assertEquals(org.springframework.web.reactive.socket.CloseStatus.NOT_ACCEPTABLE, status);
    }

    @Test
    void findsNettyStatusByConstant() {
        WebSocketCloseStatus status = WebSocketCloseStatus.valueOf(NettyCloseCodes.INVALID_MESSAGE_TYPE);

        assertSame(WebSocketCloseStatus.INVALID_MESSAGE_TYPE, status);
    }

    @Test
    void createsNettyFrameFromConstant() {
        CloseWebSocketFrame frame = new CloseWebSocketFrame(NettyCloseCodes.INVALID_MESSAGE_TYPE, "text only");

        assertEquals(1003, frame.statusCode());
        assertEquals("text only", frame.reasonText());
    }

    @Test
    void createsJakartaReasonFromConstant() {
        CloseReason reason =
                new CloseReason(CloseReason.CloseCodes.getCloseCode(JakartaCloseCodes.CANNOT_ACCEPT), "text only");

        assertSame(CloseReason.CloseCodes.CANNOT_ACCEPT, reason.getCloseCode());
        assertEquals("text only", reason.getReasonPhrase());
    }

    @Test
    void closesJettySessionWithConstant() {
        RecordingProxy recording = new RecordingProxy();
        Session session = recording.as(Session.class);

        session.close(JettyCloseCodes.BAD_DATA, "text only", Callback.NOOP);

        assertEquals(List.of(List.of("close", 1003, "text only", Callback.NOOP)), recording.calls());
    }

    @Test
    void closesOkHttpWebSocketWithCode() {
        RecordingProxy recording = new RecordingProxy();
        okhttp3.WebSocket webSocket = recording.as(okhttp3.WebSocket.class);

        webSocket.close(CloseCode.UNSUPPORTED_DATA.code(), "text only");

        assertEquals(List.of(List.of("close", 1003, "text only")), recording.calls());
    }

    @Test
    void closesJdkWebSocketWithCode() {
        RecordingProxy recording = new RecordingProxy();
        WebSocket socket = recording.as(WebSocket.class);

        socket.sendClose(CloseCode.POLICY_VIOLATION.code(), "too many messages");

        assertEquals(List.of(List.of("sendClose", 1008, "too many messages")), recording.calls());
    }
}
