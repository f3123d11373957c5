package io.github.codetable.processor.lookup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        Stream<Candidate> walk = folder.stream()
                .flatMap(start -> new FolderWalk(start).files(name).stream())
                .map(FileCandidate::new);
        return Stream.concat(walk, locations(name, folder.isPresent())).toList();
    }

    private Stream<Candidate> locations(String name, boolean onDisk) {
        String beside = annotated.getQualifiedName().toString().replace('.', '/') + "/" + name;
        Candidate classOutput = place(StandardLocation.CLASS_OUTPUT, name);
        Candidate classPath = place(StandardLocation.CLASS_PATH, name);
        // A file manager that keeps its output in memory takes a look into it for an empty new file; so look there
        // last.
        return Stream.of(
                place(StandardLocation.SOURCE_PATH, beside),
                place(StandardLocation.SOURCE_PATH, name),
                onDisk ? classOutput : classPath,
                onDisk ? classPath : classOutput);
    }

    private Candidate place(StandardLocation location, String path) {
        return new FilerCandidate(filer, location, path);
    }
}
