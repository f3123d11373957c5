package io.github.codetable.maven;

import io.github.codetable.processor.lookup.Origin;
import io.github.codetable.processor.manifest.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies of deleted specs in the folder of the class files. Maven leaves the copy of a deleted resource there, and the
 * processor would find it.
 *
 * <p>A file without a resource is a copy if there was a resource in the last run of the goal, or if a manifest names the
 * resource. Any other file is left alone, because another plugin may have written it.
 *
 * @param compilation the compilation
 * @param state the file that remembers the copies, by their paths in the folder of the class files
 */
record StaleCopies(Compilation compilation, StateFile state) {

    /** Deletes the copies, remembers the current ones, and returns the files that were deleted. */
    List<Path> delete(Collection<Manifest> manifests) throws IOException {
        Set<String> current = findCopies();
        List<Path> deleted = new ArrayList<>();
        for (Path copy : knownCopies(manifests)) {
            if (!isStale(copy)) {
                continue;
            }
            if (isSpec(copy, manifests)) {
                Files.delete(copy);
                deleted.add(copy);
            } else {
                // A later manifest may name the file.
                current.add(name(copy));
            }
        }
        state.write(current);
        return deleted;
    }

    /** Returns the names of all files in the folder of the class files that have a resource. */
    private Set<String> findCopies() throws IOException {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(compilation.classes())) {
            // Walks this folder, because a folder of resources may be the whole project, with includes.
            try (Stream<Path> files = Files.walk(compilation.classes())) {
                files.filter(file -> !file.toString().endsWith(".class"))
                        .filter(file -> !Files.isDirectory(file) && hasResource(file))
                        .map(this::name)
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** Returns the copies in the last run, and the copies of the files in manifests. */
    private Set<Path> knownCopies(Collection<Manifest> manifests) throws IOException {
        Set<Path> copies = new LinkedHashSet<>();
        for (String line : state.read()) {
            Stream.ofNullable(resolve(line)).forEach(copies::add);
        }
        for (Path file : files(manifests)) {
            for (ResourceFolder folder : compilation.resources()) {
                Stream.ofNullable(folder.copyOf(file)).forEach(copies::add);
            }
        }
        copies.removeIf(copy -> !copy.startsWith(compilation.classes()));
        return copies;
    }

    private @Nullable Path resolve(String name) {
        try {
            return compilation.classes().resolve(name).normalize();
        } catch (InvalidPathException ofOtherLocale) {
            return null;
        }
    }

    private boolean isStale(Path copy) {
        return Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS) && !hasResource(copy);
    }

    private boolean hasResource(Path copy) {
        return compilation.resources().stream().anyMatch(folder -> folder.containsSourceOf(copy));
    }

    /** Returns true for YAML, which may be the spec of another module, and for names that a manifest contains. */
    private boolean isSpec(Path copy, Collection<Manifest> manifests) {
        String name = name(copy);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return true;
        }
        for (Manifest manifest : manifests) {
            if (manifest.read().containsKey(new Origin.Resource(name))
                    || manifest.absent().stream().anyMatch(file -> file.endsWith(name))) {
                return true;
            }
        }
        return files(manifests).stream().anyMatch(file -> file.endsWith(name));
    }

    private static Set<Path> files(Collection<Manifest> manifests) {
        Set<Path> files = new LinkedHashSet<>();
        for (Manifest manifest : manifests) {
            for (Origin origin : manifest.read().keySet()) {
                if (origin instanceof Origin.File file) {
                    files.add(file.path());
                }
            }
        }
        return files;
    }

    private String name(Path copy) {
        return compilation.classes().relativize(copy).toString().replace('\\', '/');
    }
}
