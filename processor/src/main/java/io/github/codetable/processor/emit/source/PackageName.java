package io.github.codetable.processor.emit.source;

import javax.lang.model.SourceVersion;

/**
 * Valid qualified name of a package.
 *
 * @param text the name
 */
public record PackageName(String text) {

    public PackageName {
        if (!SourceVersion.isName(text, SourceVersion.RELEASE_8)) {
            throw new IllegalArgumentException("\"" + text + "\" is not the name of a package");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
