package demo;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * WebSocket close codes.
 *
 * <p>The status codes of a WebSocket's Close frame, and those that stand for a close
 * without one.
 *
 * <p>Generated from {@code bundled:websocket}: edit that spec, not this file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4">RFC 6455, section 7.4</a>
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum CloseCode {
    /**
     * Normal Closure (1000).
     *
     * <p>The connection did what it was opened for, and is closed on purpose.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#NORMAL_CLOSURE}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1000_NORMAL_CLOSURE}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#NormalClosure}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    NORMAL_CLOSURE(1000, "Normal Closure", Range.PROTOCOL, Retry.NEVER,
            Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
            Collections.emptyList()),

    /**
     * Going Away (1001).
     *
     * <p>The endpoint disappears, such as a server that shuts down or a browser that leaves the
     * page.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#GOING_AWAY}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1001_GOING_AWAY}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#GoingAway}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    GOING_AWAY(1001, "Going Away", Range.PROTOCOL, Retry.BACKOFF,
            Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
            Arrays.asList(RefusedBy.BROWSER, RefusedBy.FAYE, RefusedBy.AUTOBAHN)),

    /**
     * Protocol Error (1002).
     *
     * <p>The peer broke the WebSocket protocol, for instance with a malformed frame.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#PROTOCOL_ERROR}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1002_PROTOCOL_ERROR}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#ProtocolError}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    PROTOCOL_ERROR(1002, "Protocol Error", Range.PROTOCOL, Retry.NEVER,
            Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
            Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.FAYE,
                    RefusedBy.AUTOBAHN)),

    /**
     * Unsupported Data (1003).
     *
     * <p>The endpoint received a kind of data that it cannot accept, such as text where it
     * takes only binary.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#UNSUPPORTED_DATA}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1003_UNSUPPORTED_DATA}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#WrongDataType}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    UNSUPPORTED_DATA(1003, "Unsupported Data", Range.PROTOCOL, Retry.NEVER,
            Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
            Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.FAYE,
                    RefusedBy.AUTOBAHN)),

    /**
     * Reserved (1004).
     *
     * <p>Has no meaning yet; a later specification may give it one.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#RESERVED}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#Reserved}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    RESERVED(1004, "Reserved", Range.PROTOCOL, Retry.NEVER,
            Collections.emptyList(),
            Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.OKHTTP,
                    RefusedBy.NETTY, RefusedBy.JETTY, RefusedBy.JAVA_WEBSOCKET, RefusedBy.ARMERIA,
                    RefusedBy.WS, RefusedBy.FAYE, RefusedBy.WEBSOCKETS, RefusedBy.AUTOBAHN,
                    RefusedBy.CODER, RefusedBy.DART, RefusedBy.LIBSOUP_CLIENT,
                    RefusedBy.LIBSOUP_SERVER)),

    /**
     * No Status Received (1005).
     *
     * <p>The Close frame carried no code. Local APIs report it; it is never sent.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#NO_STATUS_RCVD}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1005_NO_STATUS_RCVD}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#NoStatusCode}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    NO_STATUS_RCVD(1005, "No Status Received", Range.PROTOCOL, Retry.NEVER,
            Collections.emptyList(),
            Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.OKHTTP,
                    RefusedBy.NETTY, RefusedBy.JETTY, RefusedBy.JAVA_WEBSOCKET, RefusedBy.ARMERIA,
                    RefusedBy.WS, RefusedBy.FAYE, RefusedBy.WEBSOCKETS, RefusedBy.AUTOBAHN,
                    RefusedBy.CODER, RefusedBy.DART, RefusedBy.LIBSOUP_CLIENT,
                    RefusedBy.LIBSOUP_SERVER)),

    /**
     * Abnormal Closure (1006).
     *
     * <p>The connection broke without a Close frame. Local APIs report it; it is never sent.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#ABNORMAL_CLOSURE}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1006_ABNORMAL_CLOSURE}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#ClosedAbnormally}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    ABNORMAL_CLOSURE(1006, "Abnormal Closure", Range.PROTOCOL, Retry.BACKOFF,
            Collections.emptyList(),
            Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.OKHTTP,
                    RefusedBy.NETTY, RefusedBy.JETTY, RefusedBy.JAVA_WEBSOCKET, RefusedBy.ARMERIA,
                    RefusedBy.WS, RefusedBy.FAYE, RefusedBy.WEBSOCKETS, RefusedBy.AUTOBAHN,
                    RefusedBy.CODER, RefusedBy.DART, RefusedBy.LIBSOUP_CLIENT,
                    RefusedBy.LIBSOUP_SERVER)),

    /**
     * Invalid Payload Data (1007).
     *
     * <p>A message held data that does not fit its type, such as text that is not valid UTF-8.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#INVALID_FRAME_PAYLOAD_DATA}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1007_INVALID_FRAME_PAYLOAD_DATA}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#DataError}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    INVALID_FRAME_PAYLOAD_DATA(1007, "Invalid Payload Data", Range.PROTOCOL, Retry.NEVER,
            Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
            Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.FAYE,
                    RefusedBy.AUTOBAHN)),

    /**
     * Policy Violation (1008).
     *
     * <p>A message broke a rule of the endpoint; also the code to send when no other one fits.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#POLICY_VIOLATION}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1008_POLICY_VIOLATION}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#PolicyError}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    POLICY_VIOLATION(1008, "Policy Violation", Range.PROTOCOL, Retry.NEVER,
            Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
            Arrays.asList(RefusedBy.BROWSER, RefusedBy.FAYE, RefusedBy.AUTOBAHN)),

    /**
     * Message Too Big (1009).
     *
     * <p>A message is larger than the endpoint can process.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#MESSAGE_TOO_BIG}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1009_MESSAGE_TOO_BIG}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#TooBigMessage}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    MESSAGE_TOO_BIG(1009, "Message Too Big", Range.PROTOCOL, Retry.NEVER,
            Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
            Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.FAYE,
                    RefusedBy.AUTOBAHN)),

    /**
     * Mandatory Extension (1010).
     *
     * <p>The client needs an extension that the server did not agree to in the handshake.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#MANDATORY_EXT}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1010_MANDATORY_EXT}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#ExtensionExpected}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    MANDATORY_EXT(1010, "Mandatory Extension", Range.PROTOCOL, Retry.NEVER,
            Arrays.asList(SendableBy.CLIENT),
            Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.FAYE,
                    RefusedBy.AUTOBAHN, RefusedBy.LIBSOUP_SERVER)),

    /**
     * Internal Error (1011).
     *
     * <p>Something unexpected keeps the endpoint from going on.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#INTERNAL_ERROR}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1011_INTERNAL_ERROR}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#WrongRequest}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    INTERNAL_ERROR(1011, "Internal Error", Range.PROTOCOL, Retry.BACKOFF,
            Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
            Arrays.asList(RefusedBy.BROWSER, RefusedBy.FAYE, RefusedBy.AUTOBAHN,
                    RefusedBy.LIBSOUP_CLIENT)),

    /**
     * Service Restart (1012).
     *
     * <p>The server restarts and will be back.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#SERVICE_RESTART}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1012_SERVICE_RESTART}
     * </ul>
     *
     * @see <a href="https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number">IANA registry</a>
     */
    SERVICE_RESTART(1012, "Service Restart", Range.PROTOCOL, Retry.BACKOFF,
            Arrays.asList(SendableBy.SERVER),
            Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.FAYE,
                    RefusedBy.AUTOBAHN, RefusedBy.DART, RefusedBy.LIBSOUP_CLIENT,
                    RefusedBy.LIBSOUP_SERVER)),

    /**
     * Try Again Later (1013).
     *
     * <p>The server is overloaded; another of its addresses or a later attempt may do better.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#TRY_AGAIN_LATER}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1013_TRY_AGAIN_LATER}
     * </ul>
     *
     * @see <a href="https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number">IANA registry</a>
     */
    TRY_AGAIN_LATER(1013, "Try Again Later", Range.PROTOCOL, Retry.BACKOFF,
            Arrays.asList(SendableBy.SERVER),
            Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.FAYE,
                    RefusedBy.AUTOBAHN, RefusedBy.DART, RefusedBy.LIBSOUP_CLIENT,
                    RefusedBy.LIBSOUP_SERVER)),

    /**
     * Bad Gateway (1014).
     *
     * <p>The server is a gateway, and the server behind it answered nothing usable.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#BAD_GATEWAY}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1014_BAD_GATEWAY}
     * </ul>
     *
     * @see <a href="https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number">IANA registry</a>
     */
    BAD_GATEWAY(1014, "Bad Gateway", Range.PROTOCOL, Retry.BACKOFF,
            Arrays.asList(SendableBy.SERVER),
            Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.FAYE,
                    RefusedBy.AUTOBAHN, RefusedBy.DART, RefusedBy.LIBSOUP_CLIENT,
                    RefusedBy.LIBSOUP_SERVER)),

    /**
     * TLS Handshake Failure (1015).
     *
     * <p>TLS could not be set up, for instance because of the certificate. Local APIs report
     * it; it is never sent.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#TLS_HANDSHAKE}
     *   <li>FastAPI (Starlette): {@link FastApiCloseCodes#WS_1015_TLS_HANDSHAKE}
     *   <li>Best HTTP (Unity): {@link BestHttpCloseCodes#TLSHandshakeError}
     * </ul>
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455, section 7.4.1</a>
     */
    TLS_HANDSHAKE(1015, "TLS Handshake Failure", Range.PROTOCOL, Retry.NEVER,
            Collections.emptyList(),
            Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.OKHTTP,
                    RefusedBy.NETTY, RefusedBy.JETTY, RefusedBy.JAVA_WEBSOCKET, RefusedBy.ARMERIA,
                    RefusedBy.WS, RefusedBy.FAYE, RefusedBy.WEBSOCKETS, RefusedBy.AUTOBAHN,
                    RefusedBy.CODER, RefusedBy.DART, RefusedBy.LIBSOUP_CLIENT,
                    RefusedBy.LIBSOUP_SERVER)),

    /**
     * Unauthorized (3000).
     *
     * <p>The peer must say who it is before it may go on; what 401 is to HTTP.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#UNAUTHORIZED}
     * </ul>
     *
     * @see <a href="https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number">IANA registry</a>
     */
    UNAUTHORIZED(3000, "Unauthorized", Range.REGISTERED, Retry.NEVER,
            Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
            Collections.emptyList()),

    /**
     * Forbidden (3003).
     *
     * <p>The peer is known, and may not do what it asked for; what 403 is to HTTP.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#FORBIDDEN}
     * </ul>
     *
     * @see <a href="https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number">IANA registry</a>
     */
    FORBIDDEN(3003, "Forbidden", Range.REGISTERED, Retry.NEVER,
            Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
            Collections.emptyList()),

    /**
     * Timeout (3008).
     *
     * <p>The peer took too long to answer; what 408 is to HTTP.
     *
     * <ul>
     *   <li>RFC 6455 / IANA: {@link RfcCloseCodes#TIMEOUT}
     * </ul>
     *
     * @see <a href="https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number">IANA registry</a>
     */
    TIMEOUT(3008, "Timeout", Range.REGISTERED, Retry.BACKOFF,
            Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
            Collections.emptyList());

    /**
     * Constants already looked up, by hash slot. No two codes share a slot. Racy by design:
     * every thread stores the same constant. A hit avoids the jump of the switch, which
     * processors predict badly.
     */
    private static final CloseCode[] constantBySlot = new CloseCode[32];

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /** The innermost range that the number lies in. */
    private final Range range;

    /** Whether a client should reconnect. */
    private final Retry retry;

    /** Who may put the code in a Close frame. */
    private final Set<SendableBy> sendableBy;

    /** Which senders do not put the code in a Close frame, whoever asks them to. */
    private final Set<RefusedBy> refusedBy;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     * @param range the innermost range that the number lies in
     * @param retry Whether a client should reconnect.
     * @param sendableBy Who may put the code in a Close frame.
     * @param refusedBy Which senders do not put the code in a Close frame, whoever asks them
     *     to.
     */
    CloseCode(int code, String title, Range range, Retry retry, List<SendableBy> sendableBy,
            List<RefusedBy> refusedBy) {
        this.code = code;
        this.title = title;
        this.range = range;
        this.retry = retry;
        this.sendableBy = Collections.unmodifiableSet(new LinkedHashSet<>(sendableBy));
        this.refusedBy = Collections.unmodifiableSet(new LinkedHashSet<>(refusedBy));
    }

    /** {@return the number} */
    public int code() {
        return code;
    }

    /** {@return the title, for people to read} */
    public String title() {
        return title;
    }

    /** {@return the innermost range that the number lies in} */
    public Range range() {
        return range;
    }

    /**
     * Whether a client should reconnect.
     *
     * @return the value for this code
     */
    public Retry retry() {
        return retry;
    }

    /**
     * Who may put the code in a Close frame.
     *
     * @return the value for this code
     */
    public Set<SendableBy> sendableBy() {
        return sendableBy;
    }

    /**
     * Which senders do not put the code in a Close frame, whoever asks them to.
     *
     * @return the value for this code
     */
    public Set<RefusedBy> refusedBy() {
        return refusedBy;
    }

    /**
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static CloseCode forCode(int code) {
        int slot = code & 31;
        CloseCode constant = constantBySlot[slot];
        if (constant == null) {
            constant = search(code);
            if (constant == null) {
                return null;
            }
            constantBySlot[slot] = constant;
        }
        return constant.code == code ? constant : null;
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    private static CloseCode search(int code) {
        switch (code) {
            case 1000: return NORMAL_CLOSURE;
            case 1001: return GOING_AWAY;
            case 1002: return PROTOCOL_ERROR;
            case 1003: return UNSUPPORTED_DATA;
            case 1004: return RESERVED;
            case 1005: return NO_STATUS_RCVD;
            case 1006: return ABNORMAL_CLOSURE;
            case 1007: return INVALID_FRAME_PAYLOAD_DATA;
            case 1008: return POLICY_VIOLATION;
            case 1009: return MESSAGE_TOO_BIG;
            case 1010: return MANDATORY_EXT;
            case 1011: return INTERNAL_ERROR;
            case 1012: return SERVICE_RESTART;
            case 1013: return TRY_AGAIN_LATER;
            case 1014: return BAD_GATEWAY;
            case 1015: return TLS_HANDSHAKE;
            case 3000: return UNAUTHORIZED;
            case 3003: return FORBIDDEN;
            case 3008: return TIMEOUT;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<CloseCode> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static CloseCode of(int code) {
        CloseCode constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no CloseCode has the code " + describe(code));
        }
        return constant;
    }

    /**
     * Returns a readable description of the code.
     *
     * @param code the code
     * @return the code and the name of its constant; without a constant, the code and the title
     *     of its range, if any
     */
    public static String describe(int code) {
        CloseCode constant = forCode(code);
        if (constant != null) {
            return code + " " + constant.name();
        }
        Range range = Range.of(code);
        if (range != null) {
            return code + " (" + range.title() + ")";
        }
        return Integer.toString(code);
    }

    /** A named interval of numbers, whether or not they have constants. */
    public enum Range {
        /**
         * Unused (0 to 999).
         *
         * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2">RFC 6455, section 7.4.2</a>
         */
        UNUSED(0, 999, "Unused", Retry.NEVER,
                Collections.emptyList(),
                Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.OKHTTP,
                        RefusedBy.NETTY, RefusedBy.JETTY, RefusedBy.JAVA_WEBSOCKET,
                        RefusedBy.ARMERIA, RefusedBy.WS, RefusedBy.FAYE, RefusedBy.WEBSOCKETS,
                        RefusedBy.AUTOBAHN, RefusedBy.CODER, RefusedBy.DART,
                        RefusedBy.LIBSOUP_CLIENT, RefusedBy.LIBSOUP_SERVER)),

        /**
         * Protocol (1000 to 2999).
         *
         * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2">RFC 6455, section 7.4.2</a>
         */
        PROTOCOL(1000, 2999, "Protocol", Retry.NEVER,
                Collections.emptyList(),
                Arrays.asList(RefusedBy.JDK_CLIENT, RefusedBy.BROWSER, RefusedBy.OKHTTP,
                        RefusedBy.NETTY, RefusedBy.JETTY, RefusedBy.JAVA_WEBSOCKET,
                        RefusedBy.ARMERIA, RefusedBy.WS, RefusedBy.FAYE, RefusedBy.WEBSOCKETS,
                        RefusedBy.AUTOBAHN, RefusedBy.CODER, RefusedBy.DART,
                        RefusedBy.LIBSOUP_CLIENT, RefusedBy.LIBSOUP_SERVER)),

        /**
         * Registered (3000 to 3999).
         *
         * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2">RFC 6455, section 7.4.2</a>
         */
        REGISTERED(3000, 3999, "Registered", Retry.NEVER,
                Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
                Collections.emptyList()),

        /**
         * Private use (4000 to 4999).
         *
         * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2">RFC 6455, section 7.4.2</a>
         */
        PRIVATE_USE(4000, 4999, "Private use", Retry.BACKOFF,
                Arrays.asList(SendableBy.CLIENT, SendableBy.SERVER),
                Collections.emptyList());

        /** The first number. */
        private final int from;

        /** The last number. */
        private final int to;

        /** The title, for people to read. */
        private final String title;

        /** Whether a client should reconnect. */
        private final Retry retry;

        /** Who may put the code in a Close frame. */
        private final Set<SendableBy> sendableBy;

        /** Which senders do not put the code in a Close frame, whoever asks them to. */
        private final Set<RefusedBy> refusedBy;

        /**
         * An interval and what is known of its numbers.
         *
         * @param from the first number
         * @param to the last number
         * @param title the title, for people to read
         * @param retry Whether a client should reconnect.
         * @param sendableBy Who may put the code in a Close frame.
         * @param refusedBy Which senders do not put the code in a Close frame, whoever asks them
         *     to.
         */
        Range(int from, int to, String title, Retry retry, List<SendableBy> sendableBy,
                List<RefusedBy> refusedBy) {
            this.from = from;
            this.to = to;
            this.title = title;
            this.retry = retry;
            this.sendableBy = Collections.unmodifiableSet(new LinkedHashSet<>(sendableBy));
            this.refusedBy = Collections.unmodifiableSet(new LinkedHashSet<>(refusedBy));
        }

        /** {@return the first number} */
        public int from() {
            return from;
        }

        /** {@return the last number} */
        public int to() {
            return to;
        }

        /** {@return the title, for people to read} */
        public String title() {
            return title;
        }

        /**
         * Whether a client should reconnect.
         *
         * @return the value for numbers without a constant
         */
        public Retry retry() {
            return retry;
        }

        /**
         * Who may put the code in a Close frame.
         *
         * @return the value for numbers without a constant
         */
        public Set<SendableBy> sendableBy() {
            return sendableBy;
        }

        /**
         * Which senders do not put the code in a Close frame, whoever asks them to.
         *
         * @return the value for numbers without a constant
         */
        public Set<RefusedBy> refusedBy() {
            return refusedBy;
        }

        /**
         * The innermost range that a number lies in.
         *
         * @param code the number
         * @return the range, or null when the number lies outside all
         */
        public static Range of(int code) {
            if (0 <= code && code <= 999) {
                return UNUSED;
            }
            if (1000 <= code && code <= 2999) {
                return PROTOCOL;
            }
            if (3000 <= code && code <= 3999) {
                return REGISTERED;
            }
            if (4000 <= code && code <= 4999) {
                return PRIVATE_USE;
            }
            return null;
        }
    }

    /**
     * Whether a client should reconnect.
     *
     * @see CloseCode#retry()
     */
    public enum Retry {
        /** Do not reconnect; the same would happen again, or nothing is left to do. */
        NEVER,

        /** Reconnect after a pause that grows with each attempt. */
        BACKOFF,

        /** Reconnect at once. */
        NOW
    }

    /**
     * Who may put the code in a Close frame.
     *
     * @see CloseCode#sendableBy()
     */
    public enum SendableBy {
        /** The endpoint that opened the connection. */
        CLIENT,

        /** The endpoint that accepted the connection. */
        SERVER
    }

    /**
     * Which senders do not put the code in a Close frame, whoever asks them to.
     *
     * @see CloseCode#refusedBy()
     */
    public enum RefusedBy {
        /** The JDK's client, java.net.http.WebSocket. */
        JDK_CLIENT,

        /** Browsers, and Node.js, whose WebSocket follows the same standard. */
        BROWSER,

        /** OkHttp. */
        OKHTTP,

        /** Netty, and what builds on its frames, such as Quarkus. */
        NETTY,

        /** Jetty. */
        JETTY,

        /** Java-WebSocket. */
        JAVA_WEBSOCKET,

        /** Armeria. */
        ARMERIA,

        /** ws, of npm. */
        WS,

        /** faye-websocket, of npm. */
        FAYE,

        /** websockets, of Python. */
        WEBSOCKETS,

        /** Autobahn, of Python. */
        AUTOBAHN,

        /** coder/websocket, of Go. */
        CODER,

        /** Dart's dart:io. */
        DART,

        /** libsoup as a client. */
        LIBSOUP_CLIENT,

        /** libsoup as a server. */
        LIBSOUP_SERVER
    }
}
