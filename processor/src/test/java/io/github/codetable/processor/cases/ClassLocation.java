package io.github.codetable.processor.cases;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Finds the jar or folder from which a class was loaded. */
final class ClassLocation {

    private ClassLocation() {}

    static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
