package io.github.codetable.processor.hostile;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Oversized specs are processed within seconds. An algorithm of quadratic time would take minutes. */
@Tag("slow")
class FloodTest {

    private static final int SIZE = Integer.getInteger("codetable.flood", 150_000);

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @TestFactory
    Stream<DynamicTest> processesOversizedSpecsInTime() {
        return OversizedSpecs.all(SIZE).entrySet().stream()
                .map(spec -> DynamicTest.dynamicTest(spec.getKey(), () -> {
                    SpecOutcome answer = assertTimeoutPreemptively(TIMEOUT, () -> SpecOutcome.to(spec.getValue()));
                    assertThat(answer.problems().isEmpty() && answer.sources().isEmpty())
                            .isFalse();
                    assertThat(answer.text()).doesNotContain("CT-036");
                }));
    }
}
