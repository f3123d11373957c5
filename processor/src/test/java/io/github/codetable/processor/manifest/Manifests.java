package io.github.codetable.processor.manifest;

/** What the tests of other stages have to know of traces. */
public final class Manifests {

    private Manifests() {}

    /** The first line of a trace that this Codetable wrote, with its line end. */
    public static String head() {
        return ManifestFormat.head() + "\n";
    }
}
