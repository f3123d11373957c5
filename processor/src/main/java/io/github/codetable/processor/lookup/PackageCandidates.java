package io.github.codetable.processor.lookup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.StandardLocation;

/**
 * The places around an annotated package: the folders from its own up to the project's root, then the compiler's
 * locations.
 *
 * @param annotated the package
 * @param packageFolder who knows its folder
 * @param filer who knows the compiler's locations
 */
record PackageCandidates(PackageElement annotated, PackageFolder packageFolder, Filer filer) implements Candidates {

    @Override
    public List<Candidate> of(String name) {
        Optional<Path> folder = packageFolder.find(annotated);
        List<Candidate> places = new ArrayList<>();
        if (folder.isPresent()) {
            for (Path file : new FolderWalk(folder.get()).files(name)) {
                places.add(new FileCandidate(file));
            }
        }
        places.addAll(locations(name, folder.isPresent()));
        return places;
    }

    private List<Candidate> locations(String name, boolean onDisk) {
        String beside = annotated.getQualifiedName().toString().replace('.', '/') + "/" + name;
        Candidate classOutput = place(StandardLocation.CLASS_OUTPUT, name);
        Candidate classPath = place(StandardLocation.CLASS_PATH, name);
        // A file manager that keeps its output in memory takes a look into it for an empty new file; so look there
        // last.
        return List.of(
                place(StandardLocation.SOURCE_PATH, beside),
                place(StandardLocation.SOURCE_PATH, name),
                onDisk ? classOutput : classPath,
                onDisk ? classPath : classOutput);
    }

    private Candidate place(StandardLocation location, String path) {
        return new FilerCandidate(filer, location, path);
    }
}
