package io.github.codetable.processor.lookup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the folder at which a project begins, so that a stray file above it is never used. */
final class ProjectRoot {

    /** One of these is in the root, and the nearest folder that has one is it. */
    private static final List<String> ROOT_MARKERS =
            List.of(".git", ".mvn", "settings.gradle", "settings.gradle.kts", "settings.gradle.dcl");

    /** Every module may have one of these; the topmost folder that has one is the root. */
    private static final List<String> MODULE_MARKERS =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.gradle.dcl");

    private ProjectRoot() {}

    /** The root of the project that a folder is in: the folder itself or one above it; empty when nothing tells. */
    static Optional<Path> of(Path folder) {
        return upwards(folder)
                .filter(candidate -> has(candidate, ROOT_MARKERS))
                .findFirst()
                .or(() -> upwards(folder)
                        .filter(candidate -> has(candidate, MODULE_MARKERS))
                        .reduce((lower, higher) -> higher));
    }

    /** A folder, then each one above it. */
    static Stream<Path> upwards(Path folder) {
        return Stream.iterate(folder, current -> current != null, Path::getParent);
    }

    private static boolean has(Path folder, List<String> markers) {
        return markers.stream().anyMatch(marker -> Files.exists(folder.resolve(marker)));
    }
}
