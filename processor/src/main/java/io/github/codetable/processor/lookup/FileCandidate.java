package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Result;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file on disk.
 *
 * @param file the absolute path, with links unresolved: a spec beside a link is searched in the link's folder
 */
record FileCandidate(Path file) implements Candidate {

    /** Returns the absolute, normalized path of a {@code file:} URI, or null for a jar entry or a file in memory. */
    static @Nullable Path toPath(URI uri) {
        if (!"file".equalsIgnoreCase(uri.getScheme())) {
            return null;
        }
        try {
            return Path.of(uri).toAbsolutePath().normalize();
        } catch (IllegalArgumentException | FileSystemNotFoundException foreign) {
            return null;
        }
    }

    @Override
    public String label() {
        return file.toString();
    }

    @Override
    public @Nullable Result read(String name) {
        // Includes broken links, so that they are reported.
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? readExisting(name) : null;
    }

    @Override
    public Candidate beside(String name) {
        return new FileCandidate(file.resolveSibling(name));
    }

    @Override
    public Origin origin(SpecFile found) {
        return new Origin.File(file);
    }

    // Written by hand because it runs in every build: the first call of a record's own hashCode links method handles.
    @Override
    public int hashCode() {
        return file.hashCode();
    }

    private Result readExisting(String name) {
        if (Files.isDirectory(file)) {
            return unreadable("is a folder, not a file; rename the folder, or name another file");
        }
        // Reading a pipe could block the compiler forever.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return unreadable("is not a regular file; name another file");
        }
        try {
            SpecFileReader reader = new SpecFileReader(name, file.toRealPath().toUri(), label());
            try (InputStream in = Files.newInputStream(file)) {
                return reader.read(in);
            }
        } catch (NoSuchFileException missing) {
            return unreadable("is a link to a missing file; correct or remove the link");
        } catch (AccessDeniedException denied) {
            return unreadable("is not readable by this user; change its permissions");
        } catch (IOException failed) {
            return unreadable(SpecFileReader.reason(failed));
        }
    }

    private Result unreadable(String reason) {
        return new Result.Unreadable(label(), reason);
    }
}
