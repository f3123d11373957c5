package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.ImplementedInterface;
import io.github.codetable.processor.spec.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class ImplementsReaderTest {

    @Test
    void aNameIsOneInterface() {
        ImplementedInterface implemented = implemented("com.acme.Numbered").get(0);

        assertThat(implemented.type()).isEqualTo("com.acme.Numbered");
        assertThat(implemented.answers()).isEmpty();
        assertThat(implemented.place().toString()).isEqualTo("codes.yaml:2:13");
    }

    @Test
    void aMappingIsSeveralEachWithItsAnswers() {
        List<ImplementedInterface> all = implemented("{b.Numbered: {getNumber: code, getText: title}, a.Other: {}}");

        assertThat(all.stream().map(ImplementedInterface::type))
                .containsExactly("b.Numbered", "a.Other")
                .inOrder();
        assertThat(all.get(0).answers().stream().map(answer -> answer.method() + " " + answer.property()))
                .containsExactly("getNumber code", "getText title")
                .inOrder();
        ImplementedInterface.Answer first = all.get(0).answers().get(0);
        assertThat(first.place().toString()).isEqualTo("codes.yaml:2:27");
        assertThat(first.propertyPlace().toString()).isEqualTo("codes.yaml:2:38");
        assertThat(all.get(1).answers()).isEmpty();
    }

    @Test
    void aTildeIsNone() {
        assertThat(reading("~").problems()).isEmpty();
        assertThat(implemented("~")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a.B] | 2:13: [CT-016] `implements` of the spec must be the name of an interface or a mapping such"
                        + " as {com.acme.Numbered: {getNumber: code}}, but is a list",
                "7 | 2:13: [CT-016] `implements` of the spec must be the name of an interface or a mapping such as"
                        + " {com.acme.Numbered: {getNumber: code}}, but is the number 7",
                "{a.B: code} | 2:19: [CT-016] a.B must be a mapping, but is the text \"code\"; write it as"
                        + " {getNumber: code}",
                "{a.B: {get: 7}} | 2:25: [CT-016] `get` of a.B must be text, but is the number 7; put it in quotes",
            })
    void anythingElseIsAProblem(String implemented, String problem) {
        assertThat(reading(implemented).problems()).containsExactly(problem);
    }

    private static Reading reading(String implemented) {
        return Reading.of("table: T\nimplements: " + implemented + "\ncodes: {1: {name: A}}\n");
    }

    private static List<ImplementedInterface> implemented(String implemented) {
        return reading(implemented).table().implemented();
    }
}
