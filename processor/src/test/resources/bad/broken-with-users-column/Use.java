package demo;

import demo.CloseCode.Range;
import demo.CloseCode.Retry;

class Use {
    private static final int WIRE = RfcCodes.NORMAL;

    Range range(CloseCode code) {
        return code.retry() == Retry.NOW ? code.range() : Range.of(RfcCodes.AWAY);
    }
}
