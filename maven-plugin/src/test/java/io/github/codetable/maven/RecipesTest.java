package io.github.codetable.maven;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples in {@code docs/recipes.md} are files of the project {@code recipes}, which {@code ToolsIT} builds. */
final class RecipesTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```(?:java|yaml)\n(.*?)```");

    @Test
    void showsFilesOfTheTestedProject() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("../docs/recipes.md")))
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples).hasSize(7);
        assertThat(testedFiles()).containsAtLeastElementsIn(examples);
    }

    private static List<String> testedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/it/recipes/src/main"))) {
            return files.filter(Files::isRegularFile).map(RecipesTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
