package library;

/** Why a connection closes; has the shape of Jakarta's. */
public class CloseReason {

    /** The code. */
    private final CloseCode code;

    /** What to say. */
    private final String text;

    /**
     * A reason.
     *
     * @param code the code
     * @param text what to say
     */
    public CloseReason(CloseCode code, String text) {
        this.code = code;
        this.text = text;
    }

    /** A code, whoever defines it. */
    public interface CloseCode {
        /**
         * The number.
         *
         * @return the number
         */
        int getCode();
    }

    @Override
    public String toString() {
        return code.getCode() + " " + text;
    }
}
