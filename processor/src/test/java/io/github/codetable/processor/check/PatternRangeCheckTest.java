package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternRangeCheckTest {

    @Test
    void aRangeThatIsThereIsFine() {
        assertThat(problems("[LOW, HIGH]")).isEmpty();
    }

    @Test
    void oneThatIsNotIsReportedWithTheNearest() {
        assertThat(problems("[LOW, HIHG, OTHER]"))
                .containsExactly(
                        "3:66: [CT-039] unknown range \"HIHG\"; known ranges: LOW, HIGH; did you mean \"HIGH\"?",
                        "3:72: [CT-039] unknown range \"OTHER\"; known ranges: LOW, HIGH");
    }

    private static List<String> problems(String ranges) {
        return Reading.of("""
                table: T
                ranges: {LOW: {from: 0, to: 4}, HIGH: {from: 5, to: 9}}
                frameworks: {rfc: {holder: Rfc, pattern: "{NAME}", ranges: %s}}
                codes: {1: {name: A}}
                """.formatted(ranges))
                .then(new PatternRangeCheck()::check)
                .problems();
    }
}
