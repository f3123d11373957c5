package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.codetable.processor.spec.SpecFinder.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileCandidateTest {

    @TempDir
    private Path folder;

    private Project project;
    private Path file;

    @BeforeEach
    void createProject() {
        project = new Project(folder);
        file = project.path("codes.yaml");
    }

    @Test
    void returnsNullForMissingFile() {
        assertThat(read()).isNull();
        assertThat(new FileCandidate(file.resolve("below")).read("below")).isNull();
    }

    @Test
    void readsFile() throws IOException {
        project.spec("codes.yaml");
        project.assertFound(read(), "codes.yaml");
    }

    @Test
    void locationOfLinkIsLinkedFile() throws IOException {
        project.spec("real/codes.yaml");
        Files.createSymbolicLink(file, Path.of("real", "codes.yaml"));
        project.assertFound(read(), "real/codes.yaml");
    }

    @Test
    void besideLinkIsInFolderOfLink() {
        assertThat(new FileCandidate(file).beside("more/base.yaml"))
                .isEqualTo(new FileCandidate(project.path("more/base.yaml")));
    }

    @Test
    void reportsDirectory() {
        project.directory("codes.yaml");
        assertUnreadable("is a folder, not a file; rename the folder, or name another file");
    }

    @Test
    void reportsBrokenLink() throws IOException {
        Files.createSymbolicLink(file, Path.of("gone.yaml"));
        assertUnreadable("is a link to a missing file; correct or remove the link");
    }

    @Test
    void reportsDeviceWithoutOpeningIt() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "this system has no such device");
        assertThat(new FileCandidate(device).read("codes.yaml"))
                .isEqualTo(new Result.Unreadable("/dev/zero", "is not a regular file; name another file"));
    }

    @Test
    void reportsFileWithoutReadPermission() throws IOException {
        Path denied = project.spec("codes.yaml");
        assumeTrue(denied.toFile().setReadable(false), "this file system cannot deny reading");
        assumeFalse(Files.isReadable(denied), "this user may read everything, as root may");
        assertUnreadable("is not readable by this user; change its permissions");
    }

    @Test
    void reportsTooLargeFile() throws IOException {
        Files.write(file, new byte[4 * 1024 * 1024]);
        assertThat(read()).isInstanceOf(Result.Found.class);
        Files.write(file, new byte[4 * 1024 * 1024 + 1]);
        assertUnreadable("is larger than 4 MiB, the limit for a spec; split the table");
    }

    private Result read() {
        return new FileCandidate(file).read("codes.yaml");
    }

    private void assertUnreadable(String reason) {
        assertThat(read()).isEqualTo(new Result.Unreadable(file.toString(), reason));
    }
}
