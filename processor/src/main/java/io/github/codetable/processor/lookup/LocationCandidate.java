package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Result;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * A file in one of the compiler's locations, such as the class path.
 *
 * @param filer the compiler's filer
 * @param location the location
 * @param path the path in the location, with {@code /} between folders
 */
record LocationCandidate(Filer filer, StandardLocation location, String path) implements Candidate {

    @Override
    public String label() {
        return location.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " (" + path + ")";
    }

    @Override
    public @Nullable Result read(String name) {
        try {
            FileObject object = filer.getResource(location, "", path);
            return object == null ? null : read(name, object);
        } catch (IOException | RuntimeException absent) {
            // Compilers throw different exceptions if the location is not set or the file does not exist.
            return null;
        }
    }

    @Override
    public Candidate beside(String name) {
        return new LocationCandidate(filer, location, path.substring(0, path.lastIndexOf('/') + 1) + name);
    }

    @Override
    public Origin origin(SpecFile found) {
        Path file = FileCandidate.toPath(found.location());
        return file == null ? new Origin.Resource(path) : new Origin.File(file);
    }

    // Written by hand, as in FileCandidate.
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    private static @Nullable Result read(String name, FileObject object) {
        Path file = FileCandidate.toPath(object.toUri());
        return file == null ? readByCompiler(name, object) : new FileCandidate(file).read(name);
    }

    /** Reads a file that may be in a jar or in memory. */
    private static @Nullable Result readByCompiler(String name, FileObject object) {
        String displayName = object.toUri().toString();
        try (InputStream in = object.openInputStream()) {
            return new SpecFileReader(name, object.toUri(), displayName).read(in);
        } catch (FileNotFoundException | NoSuchFileException missing) {
            return null;
        } catch (IOException failed) {
            return new Result.Unreadable(displayName, SpecFileReader.reason(failed));
        }
    }
}
