package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * A path in one of the compiler's own locations, such as its class path.
 *
 * @param filer who knows the locations
 * @param location which of them
 * @param path the path in it, with {@code /} between its folders
 */
record FilerCandidate(Filer filer, StandardLocation location, String path) implements Candidate {

    @Override
    public String label() {
        return location.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " (" + path + ")";
    }

    @Override
    public Optional<Answer> look(String name) {
        try {
            FileObject object = filer.getResource(location, "", path);
            return object == null ? Optional.empty() : look(name, object);
        } catch (IOException | RuntimeException unknown) {
            // Compilers say in many ways that they have no such location, or nothing there.
            return Optional.empty();
        }
    }

    @Override
    public Candidate beside(String name) {
        return new FilerCandidate(filer, location, path.substring(0, path.lastIndexOf('/') + 1) + name);
    }

    @Override
    public Origin origin(SpecFile hit) {
        Optional<Path> file = FileUri.path(hit.location());
        return file.isPresent() ? new Origin.File(file.get()) : new Origin.Resource(path);
    }

    // Spelled out because it is called: a record's own one is put together from method handles at the first call.
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    private Optional<Answer> look(String name, FileObject object) {
        Optional<Path> file = FileUri.path(object.toUri());
        return file.isPresent() ? new FileCandidate(file.get()).look(name) : read(name, object);
    }

    /** Through the compiler: what it has may be in a jar, or in memory only. */
    private Optional<Answer> read(String name, FileObject object) {
        String where = object.toUri().toString();
        try (InputStream in = object.openInputStream()) {
            return Optional.of(new Contents(name, object.toUri(), where).read(in));
        } catch (FileNotFoundException | NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(new Answer.Unreadable(where, Contents.reason(failed)));
        }
    }
}
