/** A module that exports the generated types. JSpecify is passed on, as javac demands of types in exported packages. */
module com.acme.close {
    requires static io.github.codetable;
    requires static transitive org.jspecify;

    exports com.acme.close;
}
