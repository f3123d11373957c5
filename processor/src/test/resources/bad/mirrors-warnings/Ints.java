package library;

public class Ints {
    public static final int NORMAL = 1001;
    public static final int POLICY = 1008;
    public static final int TRY_AGAIN_LATER = 1013;
}
