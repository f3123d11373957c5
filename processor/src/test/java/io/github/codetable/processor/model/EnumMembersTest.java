package io.github.codetable.processor.model;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnumMembersTest {

    @Test
    void listsPropertiesInTheOrderOfTheSpec() {
        assertThat(EnumMembers.properties(Reading.of("""
                        table: T
                        ranges: {ALL: {from: 0, to: 9}}
                        columns: {retry: {type: boolean, default: true}, by: {type: set, values: [A], default: [A]}}
                        codes: {1: {name: ONE}}
                        """).table()).stream()
                        .map(property -> property.name() + " " + property.type()))
                .containsExactly("code INT", "title STRING", "range ENUM", "retry BOOLEAN", "by SET", "describe STRING")
                .inOrder();
    }

    @Test
    void listsNoRangeForTableWithoutRanges() {
        assertThat(EnumMembers.properties(Reading.of("table: T\ncodes: {1: {name: ONE}}\n")
                                .table())
                        .stream()
                        .map(EnumMembers.Property::name))
                .containsExactly("code", "title", "describe")
                .inOrder();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"values", "code", "title", "range", "forCode", "find", "of", "describe", "labelOf", "from", "to"
            })
    void reservesNamesThatTheGeneratedEnumsDeclare(String name) {
        assertThat(EnumMembers.isReserved(name)).isTrue();
    }

    @Test
    void listsRequestedTextsAfterTheColumns() {
        assertThat(EnumMembers.properties(Reading.of("""
                        table: T
                        accessors: [doc]
                        columns: {retry: {type: boolean, default: true}}
                        codes: {1: {name: ONE}}
                        """).table()).stream().map(EnumMembers.Property::name))
                .containsExactly("code", "title", "retry", "doc", "describe")
                .inOrder();
    }

    @Test
    void listsOneStaticMethodForEachColumn() {
        assertThat(EnumMembers.staticMethods(Reading.of("""
                        table: T
                        columns: {retry: {type: boolean, default: true}, value: {type: int, default: 1}}
                        codes: {1: {name: ONE}}
                        """).table()).stream()
                        .map(method -> method.name() + "(" + method.parameter() + ")"))
                .containsAtLeast("labelOf(int)", "retryOf(int)", "valueOf(int)", "valueOf(java.lang.String)");
    }

    @Test
    void reservesColumnWhoseMethodEveryTableHas() {
        assertThat(EnumMembers.isMethodReserved("label")).isTrue();
        assertThat(EnumMembers.isMethodReserved("value")).isFalse();
        assertThat(EnumMembers.isMethodReserved("retry")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "ordinal", "hashCode", "serialVersionUID"})
    void reservesNamesThatEveryEnumHas(String name) {
        assertThat(EnumMembers.isReserved(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"retry", "search"})
    void reservesNoOtherName(String name) {
        assertThat(EnumMembers.isReserved(name)).isFalse();
    }
}
