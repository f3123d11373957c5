package io.github.codetable.processor.emit.source;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.JavaFileObject;

/** Writes files through the Filer, and nowhere else. */
public final class SourceWriter {

    private final Filer filer;

    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a file.
     *
     * @param origin the annotated package: the one element that an incremental build traces the file back to
     * @return where it is
     */
    public URI write(SourceFile file, PackageElement origin) throws IOException {
        JavaFileObject written = filer.createSourceFile(file.type(), origin);
        try (Writer writer = written.openWriter()) {
            writer.write(file.text());
        }
        return written.toUri();
    }
}
