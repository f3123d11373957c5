package io.github.codetable.benchmarks.lookup;

import io.github.codetable.benchmarks.close.CloseCode;

/** A switch with one return for each code, as protobuf generates it for an enum. */
final class FlatSwitch {

    private FlatSwitch() {}

    static CloseCode forNumber(int value) {
        switch (value) {
            case 1000:
                return CloseCode.NORMAL_CLOSURE;
            case 1001:
                return CloseCode.GOING_AWAY;
            case 1002:
                return CloseCode.PROTOCOL_ERROR;
            case 1003:
                return CloseCode.UNSUPPORTED_DATA;
            case 1004:
                return CloseCode.RESERVED;
            case 1005:
                return CloseCode.NO_STATUS_RCVD;
            case 1006:
                return CloseCode.ABNORMAL_CLOSURE;
            case 1007:
                return CloseCode.INVALID_FRAME_PAYLOAD_DATA;
            case 1008:
                return CloseCode.POLICY_VIOLATION;
            case 1009:
                return CloseCode.MESSAGE_TOO_BIG;
            case 1010:
                return CloseCode.MANDATORY_EXT;
            case 1011:
                return CloseCode.INTERNAL_ERROR;
            case 1012:
                return CloseCode.SERVICE_RESTART;
            case 1013:
                return CloseCode.TRY_AGAIN_LATER;
            case 1014:
                return CloseCode.BAD_GATEWAY;
            case 1015:
                return CloseCode.TLS_HANDSHAKE;
            case 3000:
                return CloseCode.UNAUTHORIZED;
            case 3003:
                return CloseCode.FORBIDDEN;
            case 3008:
                return CloseCode.TIMEOUT;
            case 4000:
                return CloseCode.SESSION_REPLACED;
            case 4001:
                return CloseCode.SESSION_EXPIRED;
            case 4002:
                return CloseCode.REMOVED_BY_MODERATOR;
            case 4003:
                return CloseCode.ROOM_CLOSED;
            case 4004:
                return CloseCode.BAD_RESPONSE;
            case 4005:
                return CloseCode.INTERNAL_CLIENT_ERROR;
            case 4100:
                return CloseCode.RATE_LIMITED;
            case 4400:
                return CloseCode.BAD_REQUEST;
            case 4401:
                return CloseCode.GRAPHQL_UNAUTHORIZED;
            case 4403:
                return CloseCode.GRAPHQL_FORBIDDEN;
            case 4406:
                return CloseCode.SUBPROTOCOL_NOT_ACCEPTABLE;
            case 4408:
                return CloseCode.CONNECTION_INITIALISATION_TIMEOUT;
            case 4409:
                return CloseCode.SUBSCRIBER_ALREADY_EXISTS;
            case 4429:
                return CloseCode.TOO_MANY_INITIALISATION_REQUESTS;
            case 4500:
                return CloseCode.INTERNAL_SERVER_ERROR;
            case 4504:
                return CloseCode.CONNECTION_ACKNOWLEDGEMENT_TIMEOUT;
            default:
                return null;
        }
    }
}
