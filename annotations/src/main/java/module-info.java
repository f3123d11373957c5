/** The annotation of Codetable. It is needed at compile time only: use {@code requires static}. */
module io.github.codetable {
    exports io.github.codetable;
}
