package io.github.codetable.processor.naming;

/**
 * A Java identifier of ASCII characters that is not a keyword. The constructor rejects any other text, so
 * code that takes an identifier does not rely on earlier checks.
 *
 * @param text the identifier
 */
public record Identifier(String text) implements CharSequence {

    /**
     * Creates an identifier.
     *
     * @throws IllegalArgumentException if the text is not an identifier of ASCII characters, or is a keyword
     */
    public Identifier {
        if (!NameForm.IDENTIFIER.matches(text) || Keywords.contains(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not a Java identifier");
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    /** Returns the identifier. */
    @Override
    public String toString() {
        return text;
    }
}
