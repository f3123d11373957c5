package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeRegistryTest {

    private final TypeRegistry types = new TypeRegistry();

    @ParameterizedTest(name = "{1}, {2} and the source {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "other.CloseCode | CloseCode | RfcCodes | ",
                "demo.CloseCode | CloseCode | RfcCodes | 1:8: [CT-034] demo.CloseCode cannot be generated: a source file"
                        + " of this compilation already declares it; rename the table CloseCode, or remove that file",
                "demo.Closecode | CloseCode | RfcCodes | 1:8: [CT-033] demo.Closecode and demo.CloseCode differ only in"
                        + " upper and lower case, so their files have the same name on many systems; rename the table"
                        + " CloseCode",
                "demo.RfcCodes | CloseCode | RfcCodes | 2:28: [CT-034] demo.RfcCodes cannot be generated: a source file"
                        + " of this compilation already declares it; rename the holder of framework rfc, or remove that"
                        + " file",
                "demo.Other | CloseCode | CloseCode | 2:28: [CT-032] type CloseCode is generated twice:"
                        + " as the table CloseCode and as the holder of framework rfc; rename one of them (first at"
                        + " 1:8)",
                "demo.Other | RFCCodes | RfcCodes | 2:28: [CT-033] RFCCodes and RfcCodes differ only in upper and lower"
                        + " case, so their files have the same name on many systems; rename one of them (first at 1:8)",
            })
    void reportsNamesOfOtherTypes(String source, String table, String holder, String problem) {
        types.addSource(source);
        Reading reading = claim("demo", table(table, holder));

        assertThat(String.join("\n", reading.problems())).isEqualTo(problem == null ? "" : problem);
    }

    @Test
    void reportsHolderOfAnotherTable() {
        claim("demo", table("CloseCode", "RfcCodes"));
        Reading second = claim("demo", table("StatusCode", "RfcCodes"));

        assertThat(second.problems())
                .containsExactly("2:28: [CT-032] type RfcCodes is generated twice: as the holder of"
                        + " framework rfc and as the holder of framework rfc; list framework rfc in the `frameworks` of"
                        + " one annotation only (first at 2:28)");
    }

    @Test
    void acceptsSameNamesInAnotherPackage() {
        claim("demo", table("CloseCode", "RfcCodes"));
        Reading other = claim("other", table("CloseCode", "RfcCodes"));

        assertThat(other.problems()).isEmpty();
    }

    @Test
    void ignoresMissingNames() {
        Reading reading = claim("demo", Reading.of("frameworks: {rfc: {}, jetty: {}}\ncodes: {}\n"));

        assertThat(reading.problems()).hasSize(3);
    }

    @Test
    void showsPlaceOfBothTypes() {
        assertThat(claim("demo", table("CloseCode", "CloseCode")).text()).isEqualTo("""
                codes.yaml:2:28: [CT-032] type CloseCode is generated twice: as the table CloseCode\
                 and as the holder of framework rfc; rename one of them
                frameworks: {rfc: {holder: CloseCode}}
                                           ^
                first at codes.yaml:1:8
                """);
    }

    private Reading claim(String packageName, Reading reading) {
        return reading.check(table -> types.claim(packageName, table));
    }

    private static Reading table(String name, String holder) {
        return Reading.of("table: " + name + "\nframeworks: {rfc: {holder: " + holder + "}}\ncodes: {}\n");
    }
}
