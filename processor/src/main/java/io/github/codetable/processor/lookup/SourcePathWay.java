package io.github.codetable.processor.lookup;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Looks for the {@code package-info.java} on the compiler's source path, if it has one.
 *
 * @param filer the compiler's
 */
record SourcePathWay(Filer filer) implements Way {

    @Override
    public Optional<URI> locate(PackageElement annotated) throws IOException {
        FileObject file =
                filer.getResource(StandardLocation.SOURCE_PATH, annotated.getQualifiedName(), "package-info.java");
        return file == null ? Optional.empty() : Optional.of(file.toUri());
    }
}
