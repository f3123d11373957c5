package io.github.codetable.processor.cases;

import io.github.codetable.CodeTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** The annotations as users get them. Only from a jar does Eclipse's compiler take a module. */
final class AnnotationsJar {

    private AnnotationsJar() {}

    /** The jar, made in a folder if the build has not made it yet. */
    static Path in(Path folder) {
        Path place = ClassPlace.of(CodeTable.class);
        if (!Files.isDirectory(place)) {
            return place;
        }
        Path jar = Folder.make(folder).resolve("codetable-annotations.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            for (Path part : Folder.files(place)) {
                entries.putNextEntry(new ZipEntry(Folder.relative(place, part)));
                Files.copy(part, entries);
                entries.closeEntry();
            }
            return jar;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
