/** A module that does not read java.compiler, and so sees no annotation for generated types. */
module demo.app {
    requires static io.github.codetable;
    exports demo;
}
