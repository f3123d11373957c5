package io.github.codetable.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.codetable.facts.jakarta.CloseCode;
import jakarta.websocket.CloseReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Passes an enum that implements an interface of Jakarta to Jakarta's methods. */
class ImplementedTest {

    @Test
    void createsReasonFromConstant() {
        CloseReason reason = new CloseReason(CloseCode.POLICY_VIOLATION, "too many messages");

        assertSame(CloseCode.POLICY_VIOLATION, reason.getCloseCode());
        assertEquals("CloseReason[1008,too many messages]", reason.toString());
    }

    @ParameterizedTest
    @EnumSource
    void returnsCodeThroughInterface(CloseCode code) {
        assertEquals(code.code(), ((CloseReason.CloseCode) code).getCode());
    }
}
