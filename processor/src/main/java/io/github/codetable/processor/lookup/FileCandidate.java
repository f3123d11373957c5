package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file, read as the file system has it.
 *
 * @param file its absolute path, links not followed, so that what is beside it is beside the link
 */
record FileCandidate(Path file) implements Candidate {

    @Override
    public String label() {
        return file.toString();
    }

    @Override
    public Optional<Answer> look(String name) {
        // A link to nothing is there too: whoever made it wants to hear of it.
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(read(name)) : Optional.empty();
    }

    @Override
    public Candidate beside(String name) {
        return new FileCandidate(file.resolveSibling(name));
    }

    @Override
    public Optional<Path> asFile() {
        return Optional.of(file);
    }

    @Override
    public Origin origin(SpecFile hit) {
        return new Origin.File(file);
    }

    // Spelled out because it is called: a record's own one is put together from method handles at the first call.
    @Override
    public int hashCode() {
        return file.hashCode();
    }

    private Answer read(String name) {
        if (Files.isDirectory(file)) {
            return unreadable("is a folder, not a file");
        }
        // A pipe would keep the compiler waiting for ever.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return unreadable("is not a regular file");
        }
        try {
            Contents contents = new Contents(name, file.toRealPath().toUri(), label());
            try (InputStream in = Files.newInputStream(file)) {
                return contents.read(in);
            }
        } catch (NoSuchFileException missing) {
            return unreadable("is a link to a missing file");
        } catch (AccessDeniedException denied) {
            return unreadable("is not readable by this user");
        } catch (IOException failed) {
            return unreadable(Contents.reason(failed));
        }
    }

    private Answer unreadable(String reason) {
        return new Answer.Unreadable(label(), reason);
    }
}
