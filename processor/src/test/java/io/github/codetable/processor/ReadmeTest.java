package io.github.codetable.processor;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README says what is there. */
class ReadmeTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (CT-\\d{3}) \\| .+ \\|$");

    @Test
    void everyMessageHasOneRowInTheOrderOfTheNumbers() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));

        List<String> rows =
                ROW.matcher(readme).results().map(MatchResult::group).toList();

        assertThat(rows.stream().map(row -> row.substring(2, 8)).toList())
                .containsExactlyElementsIn(
                        Arrays.stream(Message.values()).map(Message::id).toList())
                .inOrder();
    }
}
