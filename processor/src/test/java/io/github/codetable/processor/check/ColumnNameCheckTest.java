package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnNameCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"retry", "sendableBy", "x", "http2", "color", "severity"})
    void acceptsLowerCamelCase(String name) {
        assertThat(flag(name).problems()).isEmpty();
        assertThat(choice(name).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SendableBy, sendableBy", "SENDABLE_BY, sendableBy", "sendable_by, sendableBy", "send-able, sendAble"})
    void reportsOtherFormsWithProposal(String name, String meant) {
        assertThat(flag(name).problems())
                .containsExactly("2:11: [CT-021] \"" + name
                        + "\" cannot be a column name: it must be in lowerCamelCase, with ASCII letters and digits"
                        + " only; did you mean \""
                        + meant + "\"?");
    }

    @Test
    void reportsKeyword() {
        assertThat(flag("native").text()).isEqualTo("""
                codes.yaml:2:11: [CT-022] "native" cannot be a column name: it is a Java keyword; choose another name
                columns: {native: {type: boolean, default: true}}
                          ^
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "title", "doc", "reference", "deprecated", "aliases", "names", "from", "to"})
    void reportsKeyOfRowsOrRanges(String name) {
        assertThat(flag(name).problems())
                .containsExactly("2:11: [CT-023] \"" + name
                        + "\" cannot be a column name: codes or ranges have a key of that name; choose another name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ordinal",
                "hashCode",
                "getClass",
                "values",
                "code",
                "range",
                "find",
                "labelOf",
                "describeConstable"
            })
    void reportsMethodOfEnum(String name) {
        assertThat(flag(name).problems())
                .containsExactly("2:11: [CT-023] \"" + name
                        + "\" cannot be a column name: the name has another meaning in the generated enum;"
                        + " choose another name");
    }

    @Test
    void reportsNameWhoseMethodIsReserved() {
        assertThat(flag("label").problems())
                .containsExactly("2:11: [CT-023] \"label\" cannot be a column name: its method would be named labelOf,"
                        + " which has another meaning in the generated enum; choose another name");
        assertThat(flag("value").problems()).isEmpty();
    }

    @Test
    void reportsEnumNamedLikeTable() {
        assertThat(choice("level", "Level").problems())
                .containsExactly(
                        "2:11: [CT-023] \"level\" cannot be a column name: its enum would be named Level, which is"
                                + " the name of the table; choose another name");
        assertThat(flag("level", "Level").problems()).isEmpty();
    }

    @Test
    void reportsEnumWithSameFileAsOtherNestedType() {
        assertThat(choice("rAnge").problems())
                .containsExactly(
                        "2:11: [CT-023] \"rAnge\" cannot be a column name: the file of its enum would have the same"
                                + " name as the file of Range on many systems; choose another name");
        assertThat(flag("rAnge").problems()).isEmpty();
        assertThat(choice("sets").problems())
                .containsExactly(
                        "2:11: [CT-023] \"sets\" cannot be a column name: the file of its enum would have the same"
                                + " name as the file of Sets on many systems; choose another name");
        assertThat(flag("sets").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"string", "integer", "linkedHashSet", "optional", "override", "thread"})
    void reportsEnumThatHidesType(String name) {
        assertThat(choice(name).problems()).hasSize(1);
        assertThat(choice(name).problems().get(0)).contains("[CT-023] \"" + name + "\" cannot be a column name");
        assertThat(flag(name).problems()).isEmpty();
    }

    @Test
    void reportsEnumsThatDifferByCaseOnly() {
        assertThat(Reading.of("""
                table: T
                columns:
                  sendBy: {type: enum, values: [A], default: A}
                  sendby: {type: enum, values: [A], default: A}
                codes: {}
                """).check(new ColumnNameCheck()::check).problems())
                .containsExactly(
                        "4:3: [CT-033] SendBy and Sendby differ only in upper and lower case, so their files have"
                                + " the same name on many systems; rename one of them (first at 3:3)");
    }

    @Test
    void reportsTooLongClassFileName() {
        String longest = "c".repeat(255 - "T$.class".length());

        assertThat(choice(longest).problems()).isEmpty();
        assertThat(flag(longest + "c").problems()).isEmpty();
        assertThat(choice(longest + "c").problems()).hasSize(1);
        assertThat(choice(longest + "c").problems().get(0))
                .endsWith("c\" cannot be a column name: the name of its class file, which starts with the name of the"
                        + " table, would be too long; shorten one of the two names");
    }

    @Test
    void ignoresClassFileNameIfTableNameIsTooLong() {
        assertThat(Reading.of("table: " + "T".repeat(250) + "\ncolumns: {c: {type: enum, values: [A], default: A}}\n"
                                + "codes: {}\n")
                        .check(new TypeNameCheck()::check)
                        .check(new ColumnNameCheck()::check)
                        .problems())
                .hasSize(1);
    }

    private static Reading flag(String name) {
        return flag(name, "T");
    }

    private static Reading flag(String name, String table) {
        return reading(table, name + ": {type: boolean, default: true}");
    }

    private static Reading choice(String name) {
        return choice(name, "T");
    }

    private static Reading choice(String name, String table) {
        return reading(table, name + ": {type: enum, values: [A], default: A}");
    }

    private static Reading reading(String table, String column) {
        return Reading.of("table: " + table + "\ncolumns: {" + column + "}\ncodes: {}\n")
                .check(new ColumnNameCheck()::check);
    }
}
