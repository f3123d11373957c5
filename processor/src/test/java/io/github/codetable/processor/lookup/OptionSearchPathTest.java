package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class OptionSearchPathTest {

    @Test
    void emptyOptionHasNoFolders() {
        assertThat(OptionSearchPath.parse("").candidates("codes.yaml")).isEmpty();
    }

    @Test
    void ignoresBlankFolders() {
        String option =
                File.pathSeparator + "a" + File.pathSeparator + " " + File.pathSeparator + "b" + File.pathSeparator;
        assertThat(OptionSearchPath.parse(option).candidates("codes.yaml"))
                .containsExactly(
                        new FileCandidate(Path.of("a/codes.yaml").toAbsolutePath()),
                        new FileCandidate(Path.of("b/codes.yaml").toAbsolutePath()))
                .inOrder();
    }

    @Test
    void resolvesParentFolders() {
        assertThat(OptionSearchPath.parse("a/../b/./c").candidates("codes.yaml"))
                .containsExactly(new FileCandidate(Path.of("b/c/codes.yaml").toAbsolutePath()));
    }

    @Test
    void listsInvalidFolderWithoutReadingIt() {
        Candidate candidate =
                OptionSearchPath.parse("a\0b").candidates("codes.yaml").get(0);
        assertThat(candidate.label()).isEqualTo("a\0b/codes.yaml");
        assertThat(candidate.read("codes.yaml")).isNull();
    }
}
