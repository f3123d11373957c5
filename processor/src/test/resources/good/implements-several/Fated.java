package demo;

import java.util.Set;

/** Names types that are yet to be generated. */
interface Fated {
    /**
     * Answered by the accessor.
     *
     * @return it
     */
    CloseCode.Retry retry();

    /**
     * The same.
     *
     * @return it
     */
    Set<CloseCode.SendableBy> sendableBy();

    /**
     * The same under another name.
     *
     * @return it
     */
    CloseCode.Range getRange();
}
