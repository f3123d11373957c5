package io.github.codetable.processor.cases;

import io.github.codetable.CodeTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** The jar of the annotations. Eclipse's compiler needs a jar, because it reads no module from a folder of classes. */
final class AnnotationsJar {

    private AnnotationsJar() {}

    /** Returns the jar. Creates it in the folder if the annotations were loaded from a folder of classes. */
    static Path in(Path folder) {
        Path location = ClassLocation.of(CodeTable.class);
        if (!Files.isDirectory(location)) {
            return location;
        }
        Path jar = Folder.make(folder).resolve("codetable-annotations.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            for (Path part : Folder.files(location)) {
                entries.putNextEntry(new ZipEntry(Folder.relative(location, part)));
                Files.copy(part, entries);
                entries.closeEntry();
            }
            return jar;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
