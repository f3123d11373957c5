package demo;

/** Something with an explanation. */
public interface Explained {
    /**
     * Returns the code and the name.
     *
     * @return the code and the name
     */
    String describe();

    /**
     * Returns the text.
     *
     * @return the text
     */
    CharSequence getText();

    /**
     * Returns the description.
     *
     * @return the description
     */
    default String doc() {
        return "none";
    }
}
