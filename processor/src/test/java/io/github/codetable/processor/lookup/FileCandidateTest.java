package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file, or something else in its place, is taken for. */
final class FileCandidateTest {

    @TempDir
    private Path folder;

    private Project project;
    private Path file;

    @BeforeEach
    void inTheFolder() {
        project = new Project(folder);
        file = project.path("codes.yaml");
    }

    @Test
    void nothingIsThere() {
        assertThat(look()).isEmpty();
        assertThat(new FileCandidate(file.resolve("below")).look("below")).isEmpty();
    }

    @Test
    void fileIsRead() throws IOException {
        project.spec("codes.yaml");
        project.assertFound(look().orElseThrow(), "codes.yaml");
    }

    @Test
    void locationIsTheSameThroughLinks() throws IOException {
        project.spec("real/codes.yaml");
        Files.createSymbolicLink(file, Path.of("real", "codes.yaml"));
        project.assertFound(look().orElseThrow(), "real/codes.yaml");
    }

    @Test
    void besideALinkIsBesideTheLink() {
        assertThat(new FileCandidate(file).beside("more/base.yaml"))
                .isEqualTo(new FileCandidate(project.path("more/base.yaml")));
    }

    @Test
    void directoryIsNoSpec() {
        project.directory("codes.yaml");
        assertUnreadable("is a folder, not a file");
    }

    @Test
    void linkToNothingIsReported() throws IOException {
        Files.createSymbolicLink(file, Path.of("gone.yaml"));
        assertUnreadable("is a link to a missing file");
    }

    @Test
    void deviceIsNotOpened() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "this system has no such device");
        assertThat(new FileCandidate(device).look("codes.yaml"))
                .hasValue(new Answer.Unreadable("/dev/zero", "is not a regular file"));
    }

    @Test
    void deniedFileIsReported() throws IOException {
        Path denied = project.spec("codes.yaml");
        assumeTrue(denied.toFile().setReadable(false), "this file system cannot deny reading");
        assumeFalse(Files.isReadable(denied), "this user may read everything, as root may");
        assertUnreadable("is not readable by this user");
    }

    @Test
    void sizeHasALimit() throws IOException {
        Files.write(file, new byte[4 * 1024 * 1024]);
        assertThat(look().orElseThrow()).isInstanceOf(Answer.Found.class);
        Files.write(file, new byte[4 * 1024 * 1024 + 1]);
        assertUnreadable("is larger than 4 MiB, the limit for a spec");
    }

    private Optional<Answer> look() {
        return new FileCandidate(file).look("codes.yaml");
    }

    private void assertUnreadable(String reason) {
        assertThat(look()).hasValue(new Answer.Unreadable(file.toString(), reason));
    }
}
