package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Mirror;
import io.github.codetable.processor.model.Reference;
import io.github.codetable.processor.spec.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class MirrorReaderTest {

    @Test
    void readsNameAsOptionalClass() {
        Mirror mirror = mirror("com.acme.Codes");

        assertThat(mirror.type()).isEqualTo("com.acme.Codes");
        assertThat(mirror.except()).isEmpty();
        assertThat(mirror.warns()).isFalse();
        assertThat(mirror.required()).isFalse();
        assertThat(mirror.place().toString()).isEqualTo("codes.yaml:2:38");
    }

    @Test
    void readsMappingWithSettings() {
        Mirror mirror = mirror("{on-mismatch: warn, on-absence: error, except: [MAX, MIN], type: com.acme.Codes}");

        assertThat(mirror.type()).isEqualTo("com.acme.Codes");
        assertThat(mirror.except().stream().map(Reference::name))
                .containsExactly("MAX", "MIN")
                .inOrder();
        assertThat(mirror.warns()).isTrue();
        assertThat(mirror.isSubset()).isFalse();
        assertThat(mirror.required()).isTrue();
    }

    @Test
    void readsSubset() {
        assertThat(mirror("{type: com.acme.Codes, only: subset}").isSubset()).isTrue();
        assertThat(mirror("{type: com.acme.Codes, only: all}").isSubset()).isFalse();
    }

    @Test
    void acceptsDefaultsOfSettings() {
        assertThat(reading("{type: com.acme.Codes, on-mismatch: error, on-absence: ignore}")
                        .problems())
                .isEmpty();
        assertThat(mirror("{type: com.acme.Codes, on-mismatch: error}").warns()).isFalse();
    }

    @Test
    void removesMirrorWithTilde() {
        Reading reading = Reading.of(Map.of(
                "codes.yaml",
                "extends: base.yaml\nframeworks: {f: {mirrors: ~}}\n",
                "base.yaml",
                "table: T\nframeworks: {f: {holder: F, mirrors: com.acme.Codes}}\ncodes: {1: {name: A}}\n"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().frameworks().get(0).mirror()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[com.acme.Codes] | 2:38: [CT-016] `mirrors` of framework f must be the name of a class or a"
                        + " mapping with the key `type`, but is a list",
                "'' | 2:37: [CT-016] `mirrors` of framework f must be the name of a class or a mapping with the key"
                        + " `type`, but is an empty value",
                "{on-absence: error} | 2:38: [CT-015] `mirrors` of framework f has no `type`; add `type:"
                        + " com.acme.CloseCodes`",
                "{type: A.B, on-mismatch: fail} | 2:63: [CT-016] `on-mismatch` of `mirrors` of framework f must be"
                        + " error or warn, but is the text \"fail\"",
                "{type: A.B, only: subsets} | 2:56: [CT-016] `only` of `mirrors` of framework f must be all or subset,"
                        + " but is the text \"subsets\"; did you mean \"subset\"?",
                "{type: A.B, on-absence: true} | 2:62: [CT-016] `on-absence` of `mirrors` of framework f must be"
                        + " ignore or error, but is the boolean true",
            })
    void reportsEverythingElse(String mirrors, String problem) {
        assertThat(reading(mirrors).problems()).containsExactly(problem);
    }

    private static Reading reading(String mirrors) {
        return Reading.of("table: T\nframeworks: {f: {holder: F, mirrors: " + mirrors + "}}\ncodes: {1: {name: A}}\n");
    }

    private static Mirror mirror(String mirrors) {
        return reading(mirrors).table().frameworks().get(0).mirror();
    }
}
