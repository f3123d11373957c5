package io.github.codetable.processor.lookup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.StandardLocation;

/**
 * The search path of an annotated package: the folders from the package's own up to the project's root, then the
 * compiler's locations.
 *
 * @param annotated the package
 * @param sources the locator of the package's source
 * @param filer the compiler's filer
 */
record PackageSearchPath(PackageElement annotated, SourceLocator sources, Filer filer) implements SearchPath {

    @Override
    public List<Candidate> candidates(String name) {
        Path folder = sources.findFolder(annotated);
        List<Candidate> candidates = new ArrayList<>();
        if (folder != null) {
            for (Path file : new ProjectFolders(folder, sourceRoot(folder)).files(name)) {
                candidates.add(new FileCandidate(file));
            }
        }
        addLocations(candidates, name, folder != null);
        return candidates;
    }

    /** Returns the folder above the folders of the package, or the given folder if it is not the package's own. */
    private Path sourceRoot(Path folder) {
        Path root = folder;
        String[] parts = annotated.getQualifiedName().toString().split("\\.");
        for (int i = parts.length - 1; i >= 0; i--) {
            if (root == null || !root.endsWith(parts[i])) {
                return folder;
            }
            root = root.getParent();
        }
        return root == null ? folder : root;
    }

    private void addLocations(List<Candidate> candidates, String name, boolean isOnDisk) {
        String besidePackage = annotated.getQualifiedName().toString().replace('.', '/') + "/" + name;
        candidates.add(candidate(StandardLocation.SOURCE_PATH, besidePackage));
        candidates.add(candidate(StandardLocation.SOURCE_PATH, name));
        // A file manager with its output in memory creates an empty file when it is read, so this output comes last.
        StandardLocation last = isOnDisk ? StandardLocation.CLASS_PATH : StandardLocation.CLASS_OUTPUT;
        StandardLocation first = isOnDisk ? StandardLocation.CLASS_OUTPUT : StandardLocation.CLASS_PATH;
        candidates.add(candidate(first, name));
        candidates.add(candidate(last, name));
    }

    private Candidate candidate(StandardLocation location, String path) {
        return new LocationCandidate(filer, location, path);
    }
}
