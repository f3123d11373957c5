/** A module that exports the generated types, but does not pass on the annotations. */
module demo.app {
    requires static io.github.codetable;
    exports demo;
}
