package demo;

import javax.annotation.processing.Generated;

/**
 * What Best HTTP (Unity) calls the codes of {@link CloseCode}.
 *
 * <p>The names are those of a copy that states no version; the enum itself is called
 * WebSocketStausCodes.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 *
 * @see <a href="https://github.com/true-bots/grpc-dotnet-unity">WebSocketStatusCodes.cs</a>
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class BestHttpCloseCodes {
    /**
     * Bye (1000).
     *
     * <p>The connection did what it was opened for, and is closed on purpose.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#NORMAL_CLOSURE}
     *   <li>FastAPI: {@link FastApiCloseCodes#WS_1000_NORMAL_CLOSURE}
     *   <li>The demo: {@link DemoCodes#Bye}
     * </ul>
     *
     * @see CloseCode#NORMAL_CLOSURE
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int NormalClosure = 1000;

    /**
     * Bye (1000).
     *
     * <p>The connection did what it was opened for, and is closed on purpose.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#NORMAL_CLOSURE}
     *   <li>FastAPI: {@link FastApiCloseCodes#WS_1000_NORMAL_CLOSURE}
     *   <li>The demo: {@link DemoCodes#Bye}
     * </ul>
     *
     * @see CloseCode#NORMAL_CLOSURE
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int Normal = 1000;

    /**
     * Going Away (1001).
     *
     * <p>The endpoint disappears, such as a server that shuts down or a browser that leaves the
     * page.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#GOING_AWAY}
     *   <li>FastAPI: {@link FastApiCloseCodes#WS_1001_GOING_AWAY}
     *   <li>The demo: {@link DemoCodes#GoingAway}
     * </ul>
     *
     * @see CloseCode#GOING_AWAY
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int GoingAway = 1001;

    /**
     * Protocol Error (1002).
     *
     * <p>The peer broke the WebSocket protocol, for instance with a malformed frame.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#PROTOCOL_ERROR}
     *   <li>FastAPI: {@link FastApiCloseCodes#WS_1002_PROTOCOL_ERROR}
     *   <li>The demo: {@link DemoCodes#ProtocolError}
     * </ul>
     *
     * @see CloseCode#PROTOCOL_ERROR
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int ProtocolError = 1002;

    /**
     * Unsupported Data (1003).
     *
     * <p>The endpoint received a kind of data that it cannot accept, such as text where it
     * takes only binary.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#UNSUPPORTED_DATA}
     *   <li>FastAPI: {@link FastApiCloseCodes#WS_1003_UNSUPPORTED_DATA}
     *   <li>The demo: {@link DemoCodes#UnsupportedData}
     * </ul>
     *
     * @see CloseCode#UNSUPPORTED_DATA
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WrongDataType = 1003;

    /**
     * No Status Received (1005).
     *
     * <p>The Close frame carried no code. Local APIs report it; it is never sent.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#NO_STATUS_RCVD}
     *   <li>FastAPI: {@link FastApiCloseCodes#WS_1005_NO_STATUS_RCVD}
     *   <li>The demo: {@link DemoCodes#NoStatusRcvd}
     * </ul>
     *
     * @see CloseCode#NO_STATUS_RCVD
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int NoStatusCode = 1005;

    /**
     * Abnormal Closure (1006).
     *
     * <p>The connection broke without a Close frame. Local APIs report it; it is never sent.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#ABNORMAL_CLOSURE}
     *   <li>FastAPI: {@link FastApiCloseCodes#WS_1006_ABNORMAL_CLOSURE}
     *   <li>The demo: {@link DemoCodes#AbnormalClosure}
     * </ul>
     *
     * @see CloseCode#ABNORMAL_CLOSURE
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int ClosedAbnormally = 1006;

    /**
     * Invalid Payload Data (1007).
     *
     * <p>A message held data that does not fit its type, such as text that is not valid UTF-8.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#INVALID_FRAME_PAYLOAD_DATA}
     *   <li>FastAPI: {@link FastApiCloseCodes#WS_1007_INVALID_FRAME_PAYLOAD_DATA}
     *   <li>The demo: {@link DemoCodes#InvalidFramePayloadData}
     * </ul>
     *
     * @see CloseCode#INVALID_FRAME_PAYLOAD_DATA
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int DataError = 1007;

    /**
     * Policy Violation (1008).
     *
     * <p>A message broke a rule of the endpoint; also the code to send when no other one fits.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#POLICY_VIOLATION}
     *   <li>FastAPI: {@link FastApiCloseCodes#WS_1008_POLICY_VIOLATION}
     *   <li>The demo: {@link DemoCodes#PolicyViolation}
     * </ul>
     *
     * @see CloseCode#POLICY_VIOLATION
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int PolicyError = 1008;

    /**
     * Message Too Big (1009).
     *
     * <p>A message is larger than the endpoint can process.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#MESSAGE_TOO_BIG}
     *   <li>FastAPI: {@link FastApiCloseCodes#WS_1009_MESSAGE_TOO_BIG}
     *   <li>The demo: {@link DemoCodes#MessageTooBig}
     * </ul>
     *
     * @see CloseCode#MESSAGE_TOO_BIG
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int TooBigMessage = 1009;

    /**
     * Mandatory Extension (1010).
     *
     * <p>The client needs an extension that the server did not agree to in the handshake.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#MANDATORY_EXT}
     *   <li>FastAPI: {@link FastApiCloseCodes#WS_1010_MANDATORY_EXT}
     *   <li>The demo: {@link DemoCodes#MandatoryExt}
     * </ul>
     *
     * @see CloseCode#MANDATORY_EXT
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int ExtensionExpected = 1010;

    /**
     * Internal Error (1011).
     *
     * <p>Something unexpected keeps the endpoint from going on.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#INTERNAL_ERROR}
     *   <li>The demo: {@link DemoCodes#InternalError}
     * </ul>
     *
     * @see CloseCode#INTERNAL_ERROR
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    public static final int WrongRequest = 1011;

    /**
     * TLS Handshake Failure (1015).
     *
     * <p>TLS could not be set up, for instance because of the certificate. Local APIs report
     * it; it is never sent.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#TLS_HANDSHAKE}
     *   <li>FastAPI: {@link FastApiCloseCodes#WS_1015_TLS_HANDSHAKE}
     *   <li>The demo: {@link DemoCodes#TlsHandshake}
     * </ul>
     *
     * @see CloseCode#TLS_HANDSHAKE
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     * @deprecated use nothing
     */
    @Deprecated
    public static final int TlsError = 1015;

    /**
     * Names already looked up, by the ordinal of the constant; empty if the code has no name.
     * Racy by design: every thread stores the same name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final String[] nameByOrdinal = new String[20];

    /**
     * Constants already looked up, by hash slot. No two names share a slot. Racy by design:
     * every thread stores the same constant and name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final CloseCode[] constantBySlot = new CloseCode[16];

    /** Names of the constants already looked up, by hash slot. */
    private static final String[] nameBySlot = new String[16];

    /** There are no instances. */
    private BestHttpCloseCodes() {}

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
            case 1000: return "NormalClosure";
            case 1001: return "GoingAway";
            case 1002: return "ProtocolError";
            case 1003: return "WrongDataType";
            case 1005: return "NoStatusCode";
            case 1006: return "ClosedAbnormally";
            case 1007: return "DataError";
            case 1008: return "PolicyError";
            case 1009: return "TooBigMessage";
            case 1010: return "ExtensionExpected";
            case 1011: return "WrongRequest";
            case 1015: return "TlsError";
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
        int slot = name.hashCode() * 0x8bb85ea5 >>> 28;
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
            case "NormalClosure": return CloseCode.NORMAL_CLOSURE;
            case "Normal": return CloseCode.NORMAL_CLOSURE;
            case "GoingAway": return CloseCode.GOING_AWAY;
            case "ProtocolError": return CloseCode.PROTOCOL_ERROR;
            case "WrongDataType": return CloseCode.UNSUPPORTED_DATA;
            case "NoStatusCode": return CloseCode.NO_STATUS_RCVD;
            case "ClosedAbnormally": return CloseCode.ABNORMAL_CLOSURE;
            case "DataError": return CloseCode.INVALID_FRAME_PAYLOAD_DATA;
            case "PolicyError": return CloseCode.POLICY_VIOLATION;
            case "TooBigMessage": return CloseCode.MESSAGE_TOO_BIG;
            case "ExtensionExpected": return CloseCode.MANDATORY_EXT;
            case "WrongRequest": return CloseCode.INTERNAL_ERROR;
            case "TlsError": return CloseCode.TLS_HANDSHAKE;
            default: return null;
        }
    }
}
