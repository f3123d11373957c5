package library;

public enum Status {
    NORMAL,
    GONE,
    BAD_PAYLOAD,
    OTHER;

    public static final Status LEFT = GONE;
}
