package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearbyFilesTest {

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void createProject() {
        project = new Project(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "codes.yaml, codes.yml",
        "codes.yml, codes.yaml",
        "code.yaml, codes.yaml",
        "code.yaml, codes.yml",
        "CODES.yaml, Codes.YML",
        "codes, codes.yaml",
        "close-codes.yaml, close_codes.yaml",
        "a.yaml, a.yml",
    })
    void findsSimilarName(String name, String existing) {
        project.file("second/" + existing, "");
        project.file("second/other.yaml", "");
        assertThat(find(name)).isEqualTo(project.path("second/" + existing));
    }

    @ParameterizedTest
    @CsvSource({"codes.yaml, errors.yaml", "a.yaml, b.yaml", "codes.yaml, codes.json", "codes.yaml, codes.yaml.bak"})
    void ignoresOtherName(String name, String existing) {
        project.file("first/" + existing, "");
        assertThat(find(name)).isNull();
    }

    @Test
    void prefersNearestNameThenNearestFolder() {
        project.file("first/coded.yaml", "");
        project.file("second/codes.yml", "");
        assertThat(find("codes.yaml")).isEqualTo(project.path("second/codes.yml"));
        project.file("first/codes.yml", "");
        assertThat(find("codes.yaml")).isEqualTo(project.path("first/codes.yml"));
    }

    @Test
    void ignoresFolders() {
        project.directory("first/codes.yml");
        assertThat(find("codes.yaml")).isNull();
    }

    @Test
    void searchesFolderOfTheName() {
        project.file("second/tables/codes.yml", "");
        assertThat(find("tables/codes.yaml")).isEqualTo(project.path("second/tables/codes.yml"));
    }

    private @Nullable Path find(String name) {
        return NearbyFiles.find(List.of(
                project.path("missing").resolve(name),
                project.path("first").resolve(name),
                project.path("second").resolve(name)));
    }
}
