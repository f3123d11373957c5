package io.github.codetable.processor.emit.source;

import javax.lang.model.SourceVersion;

/**
 * The name of a package, as the compiler has read it.
 *
 * @param text the name
 */
public record PackageName(String text) {

    public PackageName {
        if (!SourceVersion.isName(text, SourceVersion.RELEASE_8)) {
            throw new IllegalArgumentException("\"" + text + "\" is no package's name");
        }
    }

    /** The name. */
    @Override
    public String toString() {
        return text;
    }
}
