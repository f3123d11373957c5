package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Result;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folders of the option {@value SpecLookup#FOLDERS_OPTION}.
 *
 * @param folders the folders as written in the option
 */
record OptionSearchPath(List<String> folders) implements SearchPath {

    /** Parses the value of the option. Ignores blank folders. */
    static OptionSearchPath parse(String option) {
        List<String> folders = new ArrayList<>();
        for (String folder : option.split(File.pathSeparator)) {
            if (!folder.isBlank()) {
                folders.add(folder);
            }
        }
        return new OptionSearchPath(folders);
    }

    @Override
    public List<Candidate> candidates(String name) {
        List<Candidate> candidates = new ArrayList<>();
        for (String folder : folders) {
            candidates.add(candidate(folder, name));
        }
        return candidates;
    }

    /** Returns the absolute paths of the folders, in search order. Leaves out paths that are invalid on this system. */
    List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        for (String folder : folders) {
            Path path = toPath(folder);
            if (path != null) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static Candidate candidate(String folder, String name) {
        Path path = toPath(folder);
        return path == null ? new InvalidCandidate(folder + "/" + name) : new FileCandidate(path.resolve(name));
    }

    private static @Nullable Path toPath(String folder) {
        try {
            return Path.of(folder).toAbsolutePath().normalize();
        } catch (InvalidPathException invalid) {
            return null;
        }
    }

    /**
     * A path that is invalid on this system. The list of tried paths contains it, but no file can have it.
     *
     * @param label the path as written
     */
    private record InvalidCandidate(String label) implements Candidate {

        @Override
        public @Nullable Result read(String name) {
            return null;
        }

        @Override
        public Candidate beside(String name) {
            return this;
        }

        @Override
        public Origin origin(SpecFile found) {
            return new Origin.Resource(label);
        }
    }
}
