package io.github.codetable.processor.lookup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folders from a package's folder up to the root of its project. Folders above the root are never searched.
 *
 * @param start the package's folder, an absolute path
 * @param sourceRoot the folder of the sources, which is the start folder or a folder above it
 */
record ProjectFolders(Path start, Path sourceRoot) {

    /** Files and folders in a project's root only. The nearest folder that contains one is the root. */
    private static final List<String> ROOT_MARKERS =
            List.of(".git", ".mvn", "settings.gradle", "settings.gradle.kts", "settings.gradle.dcl");

    /** Files in the folder of each module. Without a root marker, the topmost folder that contains one is the root. */
    private static final List<String> MODULE_MARKERS =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.gradle.dcl");

    /**
     * Returns the paths at which a file with the given name is searched, the nearest first. Folders above the source root
     * are searched with their folder {@code resources}, and modules with {@code src/main/resources}. Without a root, the
     * start folder is the only one searched.
     */
    List<Path> files(String name) {
        Path root = root();
        if (root == null) {
            return List.of(start.resolve(name));
        }
        Set<Path> files = new LinkedHashSet<>();
        for (Path folder : upwards()) {
            if (folder.startsWith(root)) {
                files.add(folder.resolve(name));
                boolean isRoot = folder.equals(root);
                if (isRoot || !folder.startsWith(sourceRoot)) {
                    files.add(folder.resolve("resources").resolve(name));
                    if (isRoot || isModule(folder)) {
                        files.add(folder.resolve("src/main/resources").resolve(name));
                    }
                }
            }
        }
        return List.copyOf(files);
    }

    /** Returns true if the folder has the sources in its folder {@code src}, or contains the build file of a module. */
    private boolean isModule(Path folder) {
        return sourceRoot.startsWith(folder.resolve("src")) || contains(folder, MODULE_MARKERS);
    }

    /** Returns the root of the project, the start folder or a folder above it, or null if no folder has a marker. */
    @Nullable
    Path root() {
        List<Path> folders = upwards();
        for (Path folder : folders) {
            if (contains(folder, ROOT_MARKERS)) {
                return folder;
            }
        }
        Path topmost = null;
        for (Path folder : folders) {
            if (contains(folder, MODULE_MARKERS)) {
                topmost = folder;
            }
        }
        return topmost;
    }

    /** Returns the start folder and all folders above it, the nearest first. */
    List<Path> upwards() {
        List<Path> folders = new ArrayList<>();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            folders.add(folder);
        }
        return folders;
    }

    private static boolean contains(Path folder, List<String> names) {
        for (String name : names) {
            if (Files.exists(folder.resolve(name))) {
                return true;
            }
        }
        return false;
    }
}
