package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.spec.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkChoiceTest {

    private final Reading reading = Reading.of("""
            table: T
            frameworks: {spring: {holder: S}, rfc: {holder: R}, jetty: {holder: J}}
            codes: {}
            """);

    @Test
    void choosesAllFrameworksByDefault() {
        assertThat(chosen(List.of())).containsExactly("spring", "rfc", "jetty").inOrder();
    }

    @Test
    void choosesGivenFrameworksInOrderOfSpec() {
        assertThat(chosen(List.of("jetty", "spring", "jetty")))
                .containsExactly("spring", "jetty")
                .inOrder();
    }

    @Test
    void reportsUnknownFrameworkWithProposal() {
        assertThat(chosen(List.of("rfc", "jety", "unknown"))).containsExactly("rfc");
        assertThat(reading.text()).isEqualTo("""
                codes.yaml:2:1: [CT-026] unknown framework "jety" in the annotation; correct the name, or add the framework to the spec; known frameworks: spring, rfc, \
                jetty; did you mean "jetty"?
                frameworks: {spring: {holder: S}, rfc: {holder: R}, jetty: {holder: J}}
                ^
                codes.yaml:2:1: [CT-026] unknown framework "unknown" in the annotation; correct the name, or add the framework to the spec; known frameworks: spring, \
                rfc, jetty
                frameworks: {spring: {holder: S}, rfc: {holder: R}, jetty: {holder: J}}
                ^
                """);
    }

    @Test
    void reportsFrameworkOfTableWithoutFrameworks() {
        Reading without = Reading.of("table: T\ncodes: {}\n");
        without.check(new FrameworkChoice(List.of("rfc"))::check);

        assertThat(without.problems())
                .containsExactly(
                        "1:1: [CT-026] unknown framework \"rfc\" in the annotation; correct the name, or add the framework to the spec; known frameworks: none");
    }

    private List<String> chosen(List<String> keys) {
        FrameworkChoice choice = new FrameworkChoice(keys);
        reading.check(choice::check);
        return choice.apply(reading.table()).frameworks().stream()
                .map(Framework::key)
                .toList();
    }
}
