package io.github.codetable.processor.emit.source;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.JavaFileObject;

/**
 * Generated Java file.
 *
 * @param type the qualified name of the type in the file
 * @param text the source: ASCII, with LF at the end of each line
 */
public record SourceFile(String type, String text) {

    /**
     * Writes the file.
     *
     * @param origin the annotated package; incremental builds regenerate the file when the package changes
     * @return the location of the file
     */
    public URI writeTo(Filer filer, PackageElement origin) throws IOException {
        JavaFileObject file = filer.createSourceFile(type, origin);
        try (Writer writer = file.openWriter()) {
            writer.write(text);
        }
        return file.toUri();
    }
}
