package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds specs without a compiler: one spec by its path or by the name of a bundled table, and the specs that it extends.
 * An extended spec is looked up beside the spec that names it, then in the given folders, then in the folders from the
 * first spec's own up to the project's root.
 */
public final class FileLookup implements SpecFinder {

    private final Path directory;
    private final PackageLookup lookup;

    /**
     * @param directory the folder that relative paths of specs start from
     * @param spec the spec, as in {@link #find}
     * @param option the folders to search first, in the form of the compiler option {@value SpecLookup#FOLDERS_OPTION};
     *     empty for none
     */
    public FileLookup(Path directory, String spec, String option) {
        this.directory = directory;
        List<SearchPath> searchPaths = new ArrayList<>();
        searchPaths.add(OptionSearchPath.parse(option));
        Path folder = isBundled(spec) ? null : file(spec).getParent();
        if (folder != null) {
            searchPaths.add(new ProjectSearchPath(new ProjectFolders(folder, folder)));
        }
        this.lookup = new PackageLookup(searchPaths, new BundledTables());
    }

    /** Returns true for the name of a bundled table, and false for a path. */
    public static boolean isBundled(String spec) {
        return new SpecName(spec).isBundled();
    }

    /**
     * Returns the result of the search for a spec.
     *
     * @param spec the path of a file, absolute or relative to the directory, or {@code bundled:} and the name of a
     *     bundled table
     * @throws java.nio.file.InvalidPathException if the text is no name of a bundled table and no path on this system
     */
    @Override
    public Result find(String spec) {
        return isBundled(spec) ? lookup.find(spec) : lookup.findAt(new FileCandidate(file(spec)), spec);
    }

    @Override
    public Result findBeside(SpecFile extending, String name) {
        return lookup.findBeside(extending, name);
    }

    private Path file(String spec) {
        return directory.resolve(spec).toAbsolutePath().normalize();
    }

    /** The folders of a project. */
    private record ProjectSearchPath(ProjectFolders folders) implements SearchPath {

        @Override
        public List<Candidate> candidates(String name) {
            return folders.files(name).stream()
                    .<Candidate>map(FileCandidate::new)
                    .toList();
        }
    }
}
