/** A module that does not read org.jspecify, although it is on the module path. */
module demo.app {
    requires static io.github.codetable;
    exports demo;
}
