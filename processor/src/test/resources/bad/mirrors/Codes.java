package library;

public class Codes {
    public static final int NORMAL = 1000;
    public static final int GONE = 1002;
    static final int BAD_DATA = 1003;
    public static final int POLICY = 1008;
}
