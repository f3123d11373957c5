package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How the option's value is read. */
final class OptionFoldersTest {

    @Test
    void noOptionIsNoFolder() {
        assertThat(OptionFolders.parse("").of("codes.yaml")).isEmpty();
    }

    @Test
    void emptyPartsCountForNothing() {
        String option =
                File.pathSeparator + "a" + File.pathSeparator + " " + File.pathSeparator + "b" + File.pathSeparator;
        assertThat(OptionFolders.parse(option).of("codes.yaml"))
                .containsExactly(
                        new FileCandidate(Path.of("a/codes.yaml").toAbsolutePath()),
                        new FileCandidate(Path.of("b/codes.yaml").toAbsolutePath()))
                .inOrder();
    }

    @Test
    void foldersMayLeadUpwards() {
        assertThat(OptionFolders.parse("a/../b/./c").of("codes.yaml"))
                .containsExactly(new FileCandidate(Path.of("b/c/codes.yaml").toAbsolutePath()));
    }

    @Test
    void impossibleFolderIsOnlyListed() {
        Candidate place = OptionFolders.parse("a\0b").of("codes.yaml").get(0);
        assertThat(place.label()).isEqualTo("a\0b/codes.yaml");
        assertThat(place.look("codes.yaml").isPresent()).isFalse();
    }
}
