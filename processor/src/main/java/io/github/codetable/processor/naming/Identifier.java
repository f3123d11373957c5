package io.github.codetable.processor.naming;

/**
 * A name that can stand in code: an identifier of ASCII characters that is no word of the language. There is no way to
 * make one of anything else, so that what takes an identifier needs no trust in the checks before it.
 *
 * @param text the name
 */
public record Identifier(String text) implements CharSequence {

    public Identifier {
        if (!NameForm.IDENTIFIER.matches(text) || Keywords.contains(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is no identifier");
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

    /** The name. */
    @Override
    public String toString() {
        return text;
    }
}
