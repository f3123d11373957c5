package library;

/** Has codes as constants of an enum. */
public final class Outer {

    /** There are no instances. */
    private Outer() {}

    /** Codes. */
    public enum Codes {
        /** One. */
        NORMAL(1000),
        /** Another one. */
        BAD_DATA(1003);

        /** The number. */
        public final int number;

        /**
         * Makes one.
         *
         * @param number the number
         */
        Codes(int number) {
            this.number = number;
        }
    }
}
