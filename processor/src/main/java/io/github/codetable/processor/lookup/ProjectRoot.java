package io.github.codetable.processor.lookup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Path> candidates = upwards(folder);
        for (Path candidate : candidates) {
            if (has(candidate, ROOT_MARKERS)) {
                return Optional.of(candidate);
            }
        }
        Optional<Path> topmost = Optional.empty();
        for (Path candidate : candidates) {
            if (has(candidate, MODULE_MARKERS)) {
                topmost = Optional.of(candidate);
            }
        }
        return topmost;
    }

    /** A folder, then each one above it. */
    static List<Path> upwards(Path folder) {
        List<Path> folders = new ArrayList<>();
        for (Path current = folder; current != null; current = current.getParent()) {
            folders.add(current);
        }
        return folders;
    }

    private static boolean has(Path folder, List<String> markers) {
        for (String marker : markers) {
            if (Files.exists(folder.resolve(marker))) {
                return true;
            }
        }
        return false;
    }
}
