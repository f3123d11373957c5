package io.github.codetable.facts;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the names and codes of the table with the classes of the frameworks. */
class JvmFrameworksTest {

    static Stream<JvmFramework> frameworks() {
        return new JvmFrameworks().all();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void matchesClassOfFramework(JvmFramework framework) throws ReflectiveOperationException {
        Names table = new Holders().of(framework.key()).names();
        List<String> differences = new Comparison(framework.key(), framework.names(), table)
                .differences()
                .toList();
        if (!differences.isEmpty()) {
            fail(String.join("\n", differences));
        }
    }
}
