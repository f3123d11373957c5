package io.github.codetable.processor.lookup;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way from a package's folder up to the project's root, resources folders on the way included.
 *
 * @param start the package's folder, an absolute path
 */
record FolderWalk(Path start) {

    private static final List<String> ON_THE_WAY = List.of("", "resources", "src/main/resources");

    /** The files of that name that may be on the way, the nearest first; without a root only the one in the start. */
    List<Path> files(String name) {
        return ProjectRoot.of(start)
                .map(root -> folders(root)
                        .map(folder -> folder.resolve(name))
                        .distinct()
                        .toList())
                .orElseGet(() -> List.of(start.resolve(name)));
    }

    private Stream<Path> folders(Path root) {
        return ProjectRoot.upwards(start)
                .takeWhile(folder -> folder.startsWith(root))
                .flatMap(folder -> ON_THE_WAY.stream().map(folder::resolve));
    }
}
