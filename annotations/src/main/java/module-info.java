/** The annotations of Codetable. They are needed at compile time only: use {@code requires static}. */
module io.github.codetable {
    exports io.github.codetable;
}
