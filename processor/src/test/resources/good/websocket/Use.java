package demo;

import java.util.Set;

/** Uses what is generated, as a program does. */
final class Use {

    /** There are no instances. */
    private Use() {}

    /**
     * Switches over constants of holders.
     *
     * @param code a number
     * @return something
     */
    static boolean isRude(int code) {
        switch (code) {
            case RfcCloseCodes.ABNORMAL_CLOSURE:
            case BestHttpCloseCodes.TooBigMessage:
            case FastApiCloseCodes.WS_1008_POLICY_VIOLATION:
                return true;
            default:
                return false;
        }
    }

    /**
     * Switches over a column.
     *
     * @param code a constant
     * @return something
     */
    static boolean isHopeless(CloseCode code) {
        switch (code.retry()) {
            case NEVER:
                return true;
            case BACKOFF:
            case NOW:
            default:
                return CloseCode.Range.of(code.code()) == CloseCode.Range.PRIVATE_USE;
        }
    }

    /**
     * Asks for much.
     *
     * @param code a number
     * @return something
     */
    static boolean isSendable(int code) {
        Set<CloseCode.SendableBy> senders = CloseCode.of(code).sendableBy();
        return senders.contains(CloseCode.SendableBy.CLIENT)
                && CloseCode.find(code).map(CloseCode::range).isPresent()
                && CloseCode.Range.of(code).sendableBy().isEmpty();
    }
}
