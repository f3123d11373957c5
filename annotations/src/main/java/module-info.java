/** The annotation that asks for a table of codes. Needed to compile, not to run: {@code requires static}. */
module io.github.codetable {
    exports io.github.codetable;
}
