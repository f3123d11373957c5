package library;

public class Outer {
    public static final String NORMAL = "NORMAL";

    public static class None {}

    public enum Codes {
        NORMAL
    }
}
