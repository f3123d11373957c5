package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeNameCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"T", "CloseCode", "HTTPStatus", "Code2", "Close_Code"})
    void acceptsUpperCamelCase(String name) {
        assertThat(reading(name, "rfc", "RfcCodes").problems()).isEmpty();
        assertThat(reading("Table", "rfc", name).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"closeCode, CloseCode", "close-code, CloseCode", "CLOSE CODE, CloseCode"})
    void reportsOtherFormsWithProposal(String name, String meant) {
        assertThat(reading(name, "rfc", "RfcCodes").problems())
                .containsExactly("1:8: [CT-021] \"" + name
                        + "\" cannot be a table name: it must be in UpperCamelCase, with ASCII letters and digits"
                        + " only; did you mean \""
                        + meant + "\"?");
        assertThat(reading("T", "rfc", name).problems())
                .containsExactly("2:28: [CT-021] \"" + name
                        + "\" cannot be a holder name: it must be in UpperCamelCase, with ASCII letters and digits"
                        + " only; did you mean \""
                        + meant + "\"?");
    }

    @Test
    void reportsTypeOfJavaLang() {
        assertThat(reading("Module", "rfc", "RfcCodes").text()).isEqualTo("""
                codes.yaml:1:8: [CT-023] "Module" cannot be a table name: it would hide java.lang.Module; choose \
                another name
                table: Module
                       ^
                """);
        assertThat(reading("T", "rfc", "Error").problems())
                .containsExactly(
                        "2:28: [CT-023] \"Error\" cannot be a holder name: it would hide java.lang.Error; choose"
                                + " another name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Optional", "LinkedHashSet", "Range", "Generated"})
    void reportsTypeThatGeneratedCodeUses(String name) {
        assertThat(reading(name, "rfc", "RfcCodes").problems())
                .containsExactly("1:8: [CT-023] \"" + name
                        + "\" cannot be a table name: the generated code uses a type of that name; choose"
                        + " another name");
    }

    @Test
    void reportsHolderNamedLikeEnumOfColumn() {
        assertThat(Reading.of("""
                table: T
                columns: {retry: {type: enum, values: [A], default: A}}
                frameworks: {rfc: {holder: Retry}}
                codes: {}
                """).check(new TypeNameCheck()::check).problems())
                .containsExactly("3:28: [CT-023] \"Retry\" cannot be a holder name: the enum of a column has that name;"
                        + " choose another name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rfc", "java-websocket", "Spring", "socket.io", "native", "default", "http2_x"})
    void acceptsFrameworkKeys(String key) {
        assertThat(reading("T", key, "RfcCodes").problems()).isEmpty();
    }

    @Test
    void reportsInvalidFrameworkKey() {
        assertThat(reading("T", "java websocket", "RfcCodes").problems())
                .containsExactly(
                        "2:14: [CT-021] \"java websocket\" cannot be a framework key: it must have ASCII letters,"
                                + " digits, dots, hyphens and underscores only, and start with a letter; did you"
                                + " mean \"java-websocket\"?");
    }

    @Test
    void reportsNameTooLongForClassFile() {
        String longest = "T".repeat(255 - ".class".length());
        String why = "T\" cannot be a %s name: it has more than %s characters, which is the limit for the name of its"
                + " class file; shorten it";

        assertThat(reading(longest, "rfc", "RfcCodes").problems()).isEmpty();
        assertThat(reading("T", "rfc", longest).problems()).isEmpty();
        assertThat(only(reading(longest + "T", "rfc", "RfcCodes"))).endsWith(why.formatted("table", 249));
        assertThat(only(reading("T", "rfc", longest + "T"))).endsWith(why.formatted("holder", 249));
    }

    @Test
    void reportsTableNameTooLongForEnumOfRanges() {
        String longest = "T".repeat(255 - "$Range.class".length());

        assertThat(withRange(longest).problems()).isEmpty();
        assertThat(only(withRange(longest + "T"))).contains("it has more than 243 characters");
    }

    @Test
    void reportsTableNameTooLongForClassOfSets() {
        String longest = "T".repeat(255 - "$Sets.class".length());

        assertThat(withSet(longest).problems()).isEmpty();
        assertThat(only(withSet(longest + "T"))).contains("it has more than 244 characters");
    }

    @Test
    void ignoresMissingName() {
        assertThat(Reading.of("title: x\nframeworks: {rfc: {}, jetty: ~}\ncodes: {}\n")
                        .check(new TypeNameCheck()::check)
                        .problems())
                .hasSize(3);
    }

    @Test
    void reportsInvalidNameWithTag() {
        assertThat(Reading.of("table: !tagged Close.Code\ncodes: {}\n")
                        .check(new TypeNameCheck()::check)
                        .problems())
                .hasSize(2);
    }

    private static String only(Reading reading) {
        assertThat(reading.problems()).hasSize(1);
        // Long values are cut in messages.
        return reading.problems().get(0).replace("...", "");
    }

    private static Reading withRange(String table) {
        return Reading.of("table: " + table + "\nranges: {ALL: {from: 0, to: 9}}\ncodes: {}\n")
                .check(new TypeNameCheck()::check);
    }

    private static Reading withSet(String table) {
        return Reading.of("table: " + table + "\ncolumns: {a: {type: set, values: [B]}}\ncodes: {}\n")
                .check(new TypeNameCheck()::check);
    }

    private static Reading reading(String table, String framework, String holder) {
        return Reading.of("""
                table: %s
                frameworks: {%s: {holder: %s}}
                codes: {}
                """.formatted(table, framework, holder)).check(new TypeNameCheck()::check);
    }
}
