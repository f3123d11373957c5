package io.github.codetable.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Reads log lines of FastAPI 0.142, Netty 4.2, Spring 7.0 and ws 8.23. */
class LogsTest {

    @Test
    void readsEachSystemsOwnFormat() {
        assertEquals("""
                1003 UNSUPPORTED_DATA  client  FastAPI: starlette.websockets.WebSocketDisconnect: (1003, 'not binary')
                1003 UNSUPPORTED_DATA  client  FastAPI: DEBUG:    < CLOSE 1003 (unsupported data) not binary [12 bytes]
                1003 UNSUPPORTED_DATA  client  FastAPI: WARNING:readings:closing with WS_1003_UNSUPPORTED_DATA
                1003 UNSUPPORTED_DATA  client  Netty:   WARN readings.Relay - channel closed with 1003 Invalid message type
                1003 UNSUPPORTED_DATA  client  Netty:   WARN readings.Relay - closing with INVALID_MESSAGE_TYPE
                1003 UNSUPPORTED_DATA  client  Spring:  DEBUG r.RelayHandler : session 7f3a closed, CloseStatus[code=1003, reason=null]
                1003 UNSUPPORTED_DATA  client  ws:      close 1003 not binary
                4001 SESSION_REPLACED  -       ws:      close 4001 newer session
                """, Logs.bundled().annotated());
    }

    @Test
    void readsNameAsItsSystemMeansIt() {
        assertEquals(
                "1007 INVALID_FRAME_PAYLOAD_DATA  client  Spring: BAD_DATA\n",
                new Logs("Spring: BAD_DATA").annotated());
        assertEquals("-                      -       Netty: BAD_DATA\n", new Logs("Netty: BAD_DATA").annotated());
    }

    @Test
    void describesCodeWithoutRowByItsRange() {
        assertEquals("4777 (Private use)     -       ws: close 4777 x\n", new Logs("ws: close 4777 x").annotated());
    }

    @Test
    void marksLineWithoutCode() {
        assertEquals(
                "-                      -       ws: listening on 8080\n",
                new Logs("ws: listening on 8080").annotated());
    }

    @Test
    void throwsForUnknownSystem() {
        assertThrows(NoSuchElementException.class, () -> new Logs("Rails: close 1003").annotated());
    }
}
