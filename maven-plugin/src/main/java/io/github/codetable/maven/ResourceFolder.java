package io.github.codetable.maven;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A folder of resources, and the folder into which Maven copies them.
 *
 * @param source an absolute path
 * @param output an absolute path
 */
record ResourceFolder(Path source, Path output) {

    /**
     * Returns the resource folders of a compilation.
     *
     * @param module the module's folder
     * @param classes the folder of the class files
     */
    static List<ResourceFolder> of(List<Resource> resources, Path module, Path classes) {
        return resources.stream()
                .filter(resource -> resource.getDirectory() != null)
                .map(resource -> new ResourceFolder(
                        module.resolve(resource.getDirectory()).normalize(),
                        classes.resolve(resource.getTargetPath() == null ? "" : resource.getTargetPath())
                                .normalize()))
                .toList();
    }

    /** Returns the path of a resource's copy; null if the file is outside of this folder. */
    @Nullable
    Path copyOf(Path file) {
        return file.startsWith(source) ? output.resolve(source.relativize(file)) : null;
    }

    /** Returns true if this folder contains the resource of a copy. */
    boolean containsSourceOf(Path copy) {
        return copy.startsWith(output)
                && Files.exists(source.resolve(output.relativize(copy)), LinkOption.NOFOLLOW_LINKS);
    }
}
