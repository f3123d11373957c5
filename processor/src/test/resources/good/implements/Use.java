package demo;

import library.CloseReason;

/** What it is for. */
final class Use {

    /** There are no instances. */
    private Use() {}

    /**
     * Uses a generated constant.
     *
     * @return the library's object
     */
    static CloseReason broke() {
        return new CloseReason(CloseCode.POLICY_VIOLATION, "rule 7");
    }
}
