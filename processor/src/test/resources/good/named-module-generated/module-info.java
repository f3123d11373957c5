/** A module that sees the annotation for generated types. */
module demo.app {
    requires static io.github.codetable;
    requires static transitive java.compiler;
    exports demo;
}
