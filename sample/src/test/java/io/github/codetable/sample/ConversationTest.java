package io.github.codetable.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationTest {

    @Test
    void endsEachConnectionForItsOwnReason() {
        try (Gateway gateway = Gateway.start()) {
            assertEquals(
                    List.of(
                            new CloseReport(4001, "SESSION_REPLACED", "PRIVATE_USE", "no", "-", "-", "newer session"),
                            new CloseReport(
                                    1000,
                                    "NORMAL_CLOSURE",
                                    "PROTOCOL",
                                    "no",
                                    "WS_1000_NORMAL_CLOSURE",
                                    "NormalClosure",
                                    "all received"),
                            new CloseReport(
                                    1003,
                                    "UNSUPPORTED_DATA",
                                    "PROTOCOL",
                                    "with binary data",
                                    "WS_1003_UNSUPPORTED_DATA",
                                    "WrongDataType",
                                    "not binary"),
                            new CloseReport(
                                    1008,
                                    "POLICY_VIOLATION",
                                    "PROTOCOL",
                                    "no",
                                    "WS_1008_POLICY_VIOLATION",
                                    "PolicyError",
                                    "web page"),
                            new CloseReport(
                                    1009,
                                    "MESSAGE_TOO_BIG",
                                    "PROTOCOL",
                                    "with less data",
                                    "WS_1009_MESSAGE_TOO_BIG",
                                    "TooBigMessage",
                                    "2000 bytes"),
                            new CloseReport(3000, "UNAUTHORIZED", "REGISTERED", "no", "-", "-", "no token"),
                            new CloseReport(4002, "SESSION_LIMIT", "PRIVATE_USE", "at once", "-", "-", "3 readings"),
                            new CloseReport(4999, "-", "PRIVATE_USE", "after a pause", "-", "-", "unlisted"),
                            new CloseReport(
                                    1008,
                                    "POLICY_VIOLATION",
                                    "PROTOCOL",
                                    "no",
                                    "WS_1008_POLICY_VIOLATION",
                                    "PolicyError",
                                    "1003 UNSUPPORTED_DATA: no text"),
                            new CloseReport(
                                    1001,
                                    "GOING_AWAY",
                                    "PROTOCOL",
                                    "after a pause",
                                    "WS_1001_GOING_AWAY",
                                    "GoingAway",
                                    "restarting")),
                    new Conversation(gateway).run());
        }
    }
}
