/** A module that sees the annotation for generated types, but does not pass it on with what it exports. */
module demo.app {
    requires static io.github.codetable;
    requires static java.compiler;
    exports demo;
}
