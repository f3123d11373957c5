package io.github.codetable.processor.emit;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;

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
     */
    public void write(SourceFile file, PackageElement origin) throws IOException {
        try (Writer writer = filer.createSourceFile(file.type(), origin).openWriter()) {
            writer.write(file.text());
        }
    }
}
