module demo {
    requires static io.github.codetable;

    exports demo;
}
