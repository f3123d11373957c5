package io.github.codetable.processor.manifest;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes the traces of packages beside the generated sources. */
public final class ManifestWriter {

    private final Filer filer;

    public ManifestWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a package's trace, if its types lie on disk.
     *
     * @param origin the annotated package: the one element that an incremental build traces the file back to
     */
    public void write(ManifestBuilder collected, PackageElement origin) {
        if (!collected.isOnDisk()) {
            return;
        }
        String name = ManifestFolder.pathOf(origin.getQualifiedName().toString());
        try {
            Manifest trace = collected.trace();
            FileObject file = filer.createResource(StandardLocation.SOURCE_OUTPUT, "", name, origin);
            String text = ManifestFolder.of(Path.of(file.toUri())).format(trace);
            try (Writer writer = file.openWriter()) {
                writer.write(text);
            }
        } catch (IOException | RuntimeException refused) {
            // Eclipse's compiler has no output for sources unless it is given one. The types are generated all the
            // same, and a build without a trace is only one that has to be told when to compile again.
            return;
        }
    }
}
