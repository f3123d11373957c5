/** A module that reads JSpecify, and exports what it generates. */
module demo.app {
    requires static io.github.codetable;
    requires static transitive org.jspecify;
    exports demo;
}
