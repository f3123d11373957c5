package io.github.codetable.processor.manifest;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes manifests into a folder beside the generated sources. */
public final class ManifestWriter {

    private final Filer filer;

    public ManifestWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes the manifest of a package. Writes nothing if the generated sources are not on disk, or if the compiler
     * rejects the file: the build then succeeds without a manifest.
     *
     * @param origin the annotated package, which is the only originating element of the file
     */
    public void write(ManifestBuilder builder, PackageElement origin) {
        if (!builder.isOnDisk()) {
            return;
        }
        String name = ManifestFolder.pathOf(origin.getQualifiedName().toString());
        try {
            Manifest manifest = builder.build();
            FileObject file = filer.createResource(StandardLocation.SOURCE_OUTPUT, "", name, origin);
            Path sources = Path.of(file.toUri()).resolve("../../..").normalize();
            String text = new ManifestFormat(sources).format(manifest);
            try (Writer writer = file.openWriter()) {
                writer.write(text);
            }
        } catch (IOException | RuntimeException rejected) {
            // Eclipse's compiler has no source output unless an option names one.
            return;
        }
    }
}
