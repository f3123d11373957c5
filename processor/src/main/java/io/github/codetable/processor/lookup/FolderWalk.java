package io.github.codetable.processor.lookup;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way from a package's folder up to the project's root, resources folders on the way included.
 *
 * @param start the package's folder, an absolute path
 */
record FolderWalk(Path start) {

    private static final List<String> ON_THE_WAY = List.of("", "resources", "src/main/resources");

    /** The files of that name that may be on the way, the nearest first; without a root only the one in the start. */
    List<Path> files(String name) {
        Optional<Path> root = ProjectRoot.of(start);
        if (root.isEmpty()) {
            return List.of(start.resolve(name));
        }
        Set<Path> files = new LinkedHashSet<>();
        for (Path folder : ProjectRoot.upwards(start)) {
            if (folder.startsWith(root.get())) {
                for (String below : ON_THE_WAY) {
                    files.add(folder.resolve(below).resolve(name));
                }
            }
        }
        return List.copyOf(files);
    }
}
