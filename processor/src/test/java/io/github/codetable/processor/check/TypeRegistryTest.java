package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

class TypeRegistryTest {

    private final TypeRegistry types = new TypeRegistry();

    @Test
    void aTableAndItsHoldersAreFree() {
        Reading reading = table("CloseCode", "RfcCodes");
        claim("demo", reading);

        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void theSameNamesAreFreeInAnotherPackage() {
        claim("demo", table("CloseCode", "RfcCodes"));
        Reading other = table("CloseCode", "RfcCodes");
        claim("other", other);

        assertThat(other.problems()).isEmpty();
    }

    @Test
    void aHolderIsNotNamedLikeTheTable() {
        Reading reading = table("CloseCode", "CloseCode");
        claim("demo", reading);

        assertThat(reading.text()).isEqualTo("""
                codes.yaml:2:28: [CT-032] type CloseCode is generated twice in package demo: as the table CloseCode \
                and as the holder of framework rfc; rename one of them
                frameworks: {rfc: {holder: CloseCode}}
                                           ^
                first at codes.yaml:1:8
                """);
    }

    @Test
    void twoTablesOfOnePackageHaveDifferentTypes() {
        claim("demo", table("CloseCode", "RfcCodes"));
        Reading second = table("StatusCode", "RfcCodes");
        claim("demo", second);

        assertThat(second.problems())
                .containsExactly("2:28: [CT-032] type RfcCodes is generated twice in package demo: as the holder of"
                        + " framework rfc and as the holder of framework rfc; rename one of them (first at"
                        + " 2:28)");
    }

    @Test
    void twoTypesDifferByMoreThanCase() {
        Reading reading = table("RFCCodes", "RfcCodes");
        claim("demo", reading);

        assertThat(reading.problems())
                .containsExactly(
                        "2:28: [CT-033] RFCCodes and RfcCodes differ only in upper and lower case, so their files"
                                + " have the same name on many systems; rename one of them (first at 1:8)");
    }

    @Test
    void aTypeOfTheSourcesIsNotGenerated() {
        types.addSource("demo.CloseCode");
        types.addSource("other.RfcCodes");
        Reading reading = table("CloseCode", "RfcCodes");
        claim("demo", reading);

        assertThat(reading.problems())
                .containsExactly("1:8: [CT-034] demo.CloseCode cannot be generated: a source file of this compilation"
                        + " already declares it; rename the table CloseCode, or remove that file");
    }

    @Test
    void aTypeOfTheSourcesDiffersByMoreThanCase() {
        types.addSource("demo.Closecode");
        Reading reading = table("CloseCode", "RfcCodes");
        claim("demo", reading);

        assertThat(reading.problems())
                .containsExactly(
                        "1:8: [CT-033] demo.Closecode and demo.CloseCode differ only in upper and lower case, so"
                                + " their files have the same name on many systems; rename one of them");
    }

    @Test
    void aMissingNameClaimsNothing() {
        Reading reading = Reading.of("frameworks: {rfc: {}, jetty: {}}\ncodes: {}\n");
        claim("demo", reading);

        assertThat(reading.problems()).hasSize(3);
    }

    private void claim(String packageName, Reading reading) {
        types.claim(packageName, reading.table(), reading.report());
    }

    private static Reading table(String name, String holder) {
        return Reading.of("table: " + name + "\nframeworks: {rfc: {holder: " + holder + "}}\ncodes: {}\n");
    }
}
