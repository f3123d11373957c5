package io.github.codetable.processor.cases;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Tells which jar or folder a class comes from. */
final class ClassPlace {

    private ClassPlace() {}

    static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
