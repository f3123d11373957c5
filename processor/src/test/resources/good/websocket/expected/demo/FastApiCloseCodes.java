package demo;

import javax.annotation.processing.Generated;

/**
 * What FastAPI (Starlette) calls the codes of {@link CloseCode}. The names are those of
 * version 0.142.2.
 *
 * <p>Generated from {@code bundled:websocket}: edit that spec, not this file.
 *
 * @see <a href="https://fastapi.tiangolo.com/reference/status/">fastapi.tiangolo.com</a>
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class FastApiCloseCodes {
    /**
     * Normal Closure (1000).
     *
     * <p>The connection did what it was opened for, and is closed on purpose.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#NORMAL_CLOSURE}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#NormalClosure}
     * </ul>
     *
     * @see CloseCode#NORMAL_CLOSURE
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WS_1000_NORMAL_CLOSURE = 1000;

    /**
     * Going Away (1001).
     *
     * <p>The endpoint disappears, such as a server that shuts down or a browser that leaves the
     * page.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#GOING_AWAY}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#GoingAway}
     * </ul>
     *
     * @see CloseCode#GOING_AWAY
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WS_1001_GOING_AWAY = 1001;

    /**
     * Protocol Error (1002).
     *
     * <p>The peer broke the WebSocket protocol, for instance with a malformed frame.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#PROTOCOL_ERROR}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#ProtocolError}
     * </ul>
     *
     * @see CloseCode#PROTOCOL_ERROR
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WS_1002_PROTOCOL_ERROR = 1002;

    /**
     * Unsupported Data (1003).
     *
     * <p>The endpoint received a kind of data that it cannot accept, such as text where it
     * takes only binary.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#UNSUPPORTED_DATA}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#WrongDataType}
     * </ul>
     *
     * @see CloseCode#UNSUPPORTED_DATA
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WS_1003_UNSUPPORTED_DATA = 1003;

    /**
     * No Status Received (1005).
     *
     * <p>The Close frame carried no code. Local APIs report it; it is never sent.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#NO_STATUS_RCVD}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#NoStatusCode}
     * </ul>
     *
     * @see CloseCode#NO_STATUS_RCVD
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WS_1005_NO_STATUS_RCVD = 1005;

    /**
     * Abnormal Closure (1006).
     *
     * <p>The connection broke without a Close frame. Local APIs report it; it is never sent.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#ABNORMAL_CLOSURE}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#ClosedAbnormally}
     * </ul>
     *
     * @see CloseCode#ABNORMAL_CLOSURE
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WS_1006_ABNORMAL_CLOSURE = 1006;

    /**
     * Invalid Payload Data (1007).
     *
     * <p>A message held data that does not fit its type, such as text that is not valid UTF-8.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#INVALID_FRAME_PAYLOAD_DATA}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#DataError}
     * </ul>
     *
     * @see CloseCode#INVALID_FRAME_PAYLOAD_DATA
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WS_1007_INVALID_FRAME_PAYLOAD_DATA = 1007;

    /**
     * Policy Violation (1008).
     *
     * <p>A message broke a rule of the endpoint; also the code to send when no other one fits.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#POLICY_VIOLATION}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#PolicyError}
     * </ul>
     *
     * @see CloseCode#POLICY_VIOLATION
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WS_1008_POLICY_VIOLATION = 1008;

    /**
     * Message Too Big (1009).
     *
     * <p>A message is larger than the endpoint can process.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#MESSAGE_TOO_BIG}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#TooBigMessage}
     * </ul>
     *
     * @see CloseCode#MESSAGE_TOO_BIG
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WS_1009_MESSAGE_TOO_BIG = 1009;

    /**
     * Mandatory Extension (1010).
     *
     * <p>The client needs an extension that the server did not agree to in the handshake.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#MANDATORY_EXT}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#ExtensionExpected}
     * </ul>
     *
     * @see CloseCode#MANDATORY_EXT
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WS_1010_MANDATORY_EXT = 1010;

    /**
     * Internal Error (1011).
     *
     * <p>Something unexpected keeps the endpoint from going on.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#INTERNAL_ERROR}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#WrongRequest}
     * </ul>
     *
     * @see CloseCode#INTERNAL_ERROR
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WS_1011_INTERNAL_ERROR = 1011;

    /**
     * Service Restart (1012).
     *
     * <p>The server restarts and will be back.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#SERVICE_RESTART}
     * </ul>
     *
     * @see CloseCode#SERVICE_RESTART
     * @see <a href="https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number">IANA registry</a>
     */
    public static final int WS_1012_SERVICE_RESTART = 1012;

    /**
     * Try Again Later (1013).
     *
     * <p>The server is overloaded; another of its addresses or a later attempt may do better.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#TRY_AGAIN_LATER}
     * </ul>
     *
     * @see CloseCode#TRY_AGAIN_LATER
     * @see <a href="https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number">IANA registry</a>
     */
    public static final int WS_1013_TRY_AGAIN_LATER = 1013;

    /**
     * Bad Gateway (1014).
     *
     * <p>The server is a gateway, and the server behind it answered nothing usable.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#BAD_GATEWAY}
     * </ul>
     *
     * @see CloseCode#BAD_GATEWAY
     * @see <a href="https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number">IANA registry</a>
     */
    public static final int WS_1014_BAD_GATEWAY = 1014;

    /**
     * TLS Handshake Failure (1015).
     *
     * <p>TLS could not be set up, for instance because of the certificate. Local APIs report
     * it; it is never sent.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#TLS_HANDSHAKE}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#TLSHandshakeError}
     * </ul>
     *
     * @see CloseCode#TLS_HANDSHAKE
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WS_1015_TLS_HANDSHAKE = 1015;

    /**
     * Names already looked up, by the ordinal of the constant; empty if the code has no name.
     * Racy by design: every thread stores the same name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final String[] nameByOrdinal = new String[19];

    /**
     * Constants already looked up, by hash slot. No two names share a slot. Racy by design:
     * every thread stores the same constant and name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final CloseCode[] constantBySlot = new CloseCode[32];

    /** Names of the constants already looked up, by hash slot. */
    private static final String[] nameBySlot = new String[32];

    /** There are no instances. */
    private FastApiCloseCodes() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        CloseCode constant = CloseCode.forCode(code);
        if (constant == null) {
            return null;
        }
        String name = nameByOrdinal[constant.ordinal()];
        if (name == null) {
            name = search(code);
            nameByOrdinal[constant.ordinal()] = name;
        }
        return name.isEmpty() ? null : name;
    }

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, or an empty string if the code has no name
     */
    private static String search(int code) {
        switch (code) {
            case 1000: return "WS_1000_NORMAL_CLOSURE";
            case 1001: return "WS_1001_GOING_AWAY";
            case 1002: return "WS_1002_PROTOCOL_ERROR";
            case 1003: return "WS_1003_UNSUPPORTED_DATA";
            case 1005: return "WS_1005_NO_STATUS_RCVD";
            case 1006: return "WS_1006_ABNORMAL_CLOSURE";
            case 1007: return "WS_1007_INVALID_FRAME_PAYLOAD_DATA";
            case 1008: return "WS_1008_POLICY_VIOLATION";
            case 1009: return "WS_1009_MESSAGE_TOO_BIG";
            case 1010: return "WS_1010_MANDATORY_EXT";
            case 1011: return "WS_1011_INTERNAL_ERROR";
            case 1012: return "WS_1012_SERVICE_RESTART";
            case 1013: return "WS_1013_TRY_AGAIN_LATER";
            case 1014: return "WS_1014_BAD_GATEWAY";
            case 1015: return "WS_1015_TLS_HANDSHAKE";
            default: return "";
        }
    }

    /**
     * Returns the constant with the given name.
     *
     * @param name the name of a constant of this class
     * @return the constant, or null if the name is unknown
     * @throws NullPointerException if the name is null
     */
    public static CloseCode forName(String name) {
        int slot = name.hashCode() * 0xc2981339 >>> 27;
        CloseCode constant = constantBySlot[slot];
        String cachedName = nameBySlot[slot];
        if (constant != null && cachedName != null) {
            return cachedName.equals(name) ? constant : null;
        }
        constant = search(name);
        if (constant != null) {
            nameBySlot[slot] = name.intern();
            constantBySlot[slot] = constant;
        }
        return constant;
    }

    /**
     * Returns the constant with the given name.
     *
     * @param name the name of a constant of this class
     * @return the constant, or null if the name is unknown
     */
    private static CloseCode search(String name) {
        switch (name) {
            case "WS_1000_NORMAL_CLOSURE": return CloseCode.NORMAL_CLOSURE;
            case "WS_1001_GOING_AWAY": return CloseCode.GOING_AWAY;
            case "WS_1002_PROTOCOL_ERROR": return CloseCode.PROTOCOL_ERROR;
            case "WS_1003_UNSUPPORTED_DATA": return CloseCode.UNSUPPORTED_DATA;
            case "WS_1005_NO_STATUS_RCVD": return CloseCode.NO_STATUS_RCVD;
            case "WS_1006_ABNORMAL_CLOSURE": return CloseCode.ABNORMAL_CLOSURE;
            case "WS_1007_INVALID_FRAME_PAYLOAD_DATA": return CloseCode.INVALID_FRAME_PAYLOAD_DATA;
            case "WS_1008_POLICY_VIOLATION": return CloseCode.POLICY_VIOLATION;
            case "WS_1009_MESSAGE_TOO_BIG": return CloseCode.MESSAGE_TOO_BIG;
            case "WS_1010_MANDATORY_EXT": return CloseCode.MANDATORY_EXT;
            case "WS_1011_INTERNAL_ERROR": return CloseCode.INTERNAL_ERROR;
            case "WS_1012_SERVICE_RESTART": return CloseCode.SERVICE_RESTART;
            case "WS_1013_TRY_AGAIN_LATER": return CloseCode.TRY_AGAIN_LATER;
            case "WS_1014_BAD_GATEWAY": return CloseCode.BAD_GATEWAY;
            case "WS_1015_TLS_HANDSHAKE": return CloseCode.TLS_HANDSHAKE;
            default: return null;
        }
    }
}
