package io.github.codetable.processor.spec;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecLoaderTest {

    private static final String STANDS_ALONE = "table: T\ncodes: {1: {name: ONE}}\n";

    @Test
    void mergesChainOfSpecs() {
        Reading reading = Reading.of(Map.of(
                "codes.yaml", "extends: middle.yaml\ncodes: {3: {name: THREE}}\n",
                "middle.yaml", "extends: bundled:base\ncodes: {2: {name: TWO}}\n",
                "bundled:base", STANDS_ALONE));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().rows().stream().map(Row::code))
                .containsExactly(1, 2, 3)
                .inOrder();
    }

    @Test
    void namesTableAfterExtendingSpec() {
        assertThat(Reading.of(Map.of("codes.yaml", "extends: bundled:base\n", "bundled:base", STANDS_ALONE))
                        .table()
                        .spec())
                .isEqualTo("codes.yaml");
    }

    @Test
    void reportsMissingSpecWithPlacesTried() {
        assertThat(Reading.of(Map.of()).text()).isEqualTo("""
                codes.yaml: [CT-001] spec "codes.yaml" was not found; put the file in one of the places below, or \
                give its folder with the compiler option -Acodetable.specs=FOLDER
                  beside the package
                  the class path
                """);
    }

    @Test
    void reportsOnlyMissingBase() {
        assertThat(Reading.of("""
                extends: other.yaml
                codes:
                  1: {titel: x}
                  2: ~
                """).problems())
                .containsExactly(
                        "1:10: [CT-001] spec \"other.yaml\" was not found; put the file in one of the places below,"
                                + " or give its folder with the compiler option -Acodetable.specs=FOLDER\n"
                                + "  beside the package\n  the class path");
    }

    @Test
    void reportsUnknownBundledTableWithKnownOnes() {
        assertThat(Reading.of(Map.of("codes.yaml", "extends: bundled:websockets\n", "bundled:websocket", STANDS_ALONE))
                        .text())
                .isEqualTo("""
                        codes.yaml:1:10: [CT-003] there is no bundled table "websockets"; bundled tables: \
                        websocket; did you mean "websocket"?
                        extends: bundled:websockets
                                 ^
                        """);
    }

    @Test
    void reportsCycleAtLastReference() {
        assertThat(Reading.of(Map.of("codes.yaml", "extends: b.yaml\n", "b.yaml", "extends: codes.yaml\n"))
                        .text())
                .isEqualTo("""
                        b.yaml:1:10: [CT-005] specs extend each other in a cycle: codes.yaml -> b.yaml -> \
                        codes.yaml; remove one `extends`
                        extends: codes.yaml
                                 ^
                        extended at codes.yaml:1:10
                        """);
    }

    @Test
    void reportsSpecThatExtendsItself() {
        assertThat(Reading.of("extends: codes.yaml\n").problems())
                .containsExactly(
                        "1:10: [CT-005] specs extend each other in a cycle: codes.yaml -> codes.yaml; remove one"
                                + " `extends`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[base.yaml]", "~", "404", "{a: b}", ""})
    void reportsExtendsThatIsNotName(String written) {
        List<String> problems =
                Reading.of("extends: " + written + "\ncodes: {1: {title: x}}\n").problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).contains("[CT-016] `extends` must be the name of a spec, but is ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n", "--- # nothing\n...\n", "\uFEFF"})
    void reportsEmptySpec(String text) {
        assertThat(Reading.of(text).problems())
                .containsExactly(
                        "codes.yaml: [CT-007] the spec is empty; write a mapping with the keys `table` and `codes`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n", "hello\n", "42\n", "~\n", "[]\n"})
    void reportsSpecThatIsNotMapping(String text) {
        List<String> problems = Reading.of(text).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0))
                .startsWith("1:1: [CT-016] the spec must be a mapping with the keys `table` and `codes`, but is ");
    }

    @Test
    void reportsEmptyBase() {
        assertThat(Reading.of(Map.of("codes.yaml", "extends: b.yaml\ncodes: {1: {title: x}}\n", "b.yaml", "# later\n"))
                        .problems())
                .containsExactly(
                        "b.yaml: [CT-007] the spec is empty; write a mapping with the keys `table` and `codes`");
    }

    @Test
    void reportsOnlySyntaxErrorOfBase() {
        assertThat(Reading.of(Map.of(
                                "codes.yaml", "extends: b.yaml\ncodes: {1: {title: x}}\n",
                                "b.yaml", "table: T\ncodes: {1: {name: @\n"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void reportsAliasInExtendsOnce() {
        assertThat(Reading.of("extends: *base\n").problems()).hasSize(1);
    }
}
