package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

public class FrameworkReaderTest {

    @Test
    void keepsOrderOfSpec() {
        assertThat(Reading.of("""
                table: T
                frameworks: {spring: {holder: S}, jetty: {holder: J}}
                codes: {1: {name: A}}
                """).table().frameworks().stream().map(Framework::key))
                .containsExactly("spring", "jetty")
                .inOrder();
    }

    @Test
    void readsHolderPatternTitleAndDeprecation() {
        Framework framework = framework("{holder: RfcCodes, pattern: \"{NAME}\", title: RFC, deprecated: use spring}");

        assertThat(framework.holder().text()).isEqualTo("RfcCodes");
        assertThat(framework.holder().deprecated()).isEqualTo("use spring");
        assertThat(framework.pattern().text()).isEqualTo("{NAME}");
        assertThat(framework.description().title()).isEqualTo("RFC");
    }

    @Test
    void reportsPatternWithoutQuotes() {
        assertThat(reading("{holder: H, pattern: {NAME}}").problems())
                .containsExactly("2:40: [CT-016] `pattern` of framework rfc must be text, but is a mapping");
    }

    @Test
    void reportsRangesWithoutPattern() {
        assertThat(reading("{holder: H, ranges: [ALL]}").problems())
                .containsExactly("2:14: [CT-015] framework rfc has no `pattern`; add `pattern: \"{NAME}\"`");
    }

    @Test
    void reportsFrameworkThatIsNotMapping() {
        assertThat(reading("RfcCodes").problems())
                .containsExactly(
                        "2:19: [CT-016] framework rfc must be a mapping or the name of a .yaml file, but is the"
                                + " text \"RfcCodes\"; write it as {holder: RfcCodes}");
    }

    @Test
    void keepsKeyOfInvalidFramework() {
        assertThat(framework("RfcCodes").key()).isEqualTo("rfc");
    }

    private static Reading reading(String framework) {
        return Reading.of("table: T\nframeworks: {rfc: " + framework + "}\ncodes: {1: {name: A}}\n");
    }

    private static Framework framework(String framework) {
        return reading(framework).table().frameworks().get(0);
    }
}
