package io.github.codetable.processor.hostile;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** A spec with masses of anything is answered at once; what took the square of its size would take minutes. */
@Tag("slow")
class FloodTest {

    private static final int SIZE = Integer.getInteger("codetable.flood", 150_000);

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TestFactory
    Stream<DynamicTest> floods() {
        return Floods.all(SIZE).entrySet().stream()
                .map(flood -> DynamicTest.dynamicTest(flood.getKey(), () -> {
                    Answer answer = assertTimeoutPreemptively(LONGEST, () -> Answer.to(flood.getValue()));
                    assertThat(answer.problems().isEmpty() && answer.sources().isEmpty())
                            .isFalse();
                    assertThat(answer.text()).doesNotContain("CT-036");
                }));
    }
}
