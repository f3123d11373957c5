package io.github.codetable.processor.naming;

/** ASCII character classes. */
public final class Ascii {

    public static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    public static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    public static final String LETTERS = UPPER + LOWER;
    public static final String DIGITS = "0123456789";

    private Ascii() {}

    /** Returns true if the text is not empty and has only the given characters. */
    public static boolean consistsOf(String characters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
