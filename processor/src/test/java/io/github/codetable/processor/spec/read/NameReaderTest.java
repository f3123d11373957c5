package io.github.codetable.processor.spec.read;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.spec.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class NameReaderTest {

    private static final String FORMS =
            "3:35: [CT-016] the rfc name of code 1 must be a name or {name: ..., deprecated: ...}, but is ";

    @Test
    void readsTextAsOneName() {
        assertThat(texts(names("Foo"))).containsExactly("Foo");
    }

    @Test
    void readsListAsNamesInOrder() {
        assertThat(texts(names("[Foo, Bar]"))).containsExactly("Foo", "Bar").inOrder();
    }

    @Test
    void readsDeprecatedName() {
        Name name = names("{name: Foo, deprecated: use Bar}").get(0);

        assertThat(name.text()).isEqualTo("Foo");
        assertThat(name.deprecated()).isEqualTo("use Bar");
    }

    @Test
    void readsListOfTextsAndMappings() {
        List<Name> names = names("[Foo, {name: Bar, deprecated: use Foo}, {name: Baz}]");

        assertThat(texts(names)).containsExactly("Foo", "Bar", "Baz").inOrder();
        assertThat(names.stream().map(name -> name.deprecated() != null))
                .containsExactly(false, true, false)
                .inOrder();
    }

    @Test
    void returnsNoNamesForTilde() {
        assertThat(names("~")).isEmpty();
        assertThat(reading("~").problems()).isEmpty();
    }

    @Test
    void returnsNoEntryForFrameworkWithoutNames() {
        assertThat(Reading.of("table: T\nframeworks: {rfc: {holder: H}}\ncodes: {1: {name: A}}\n")
                        .table()
                        .rows()
                        .get(0)
                        .names())
                .isEmpty();
    }

    @Test
    void reportsEmptyList() {
        assertThat(reading("[]").problems())
                .containsExactly(
                        "3:35: [CT-016] the rfc name of code 1 must be at least one name, but is an empty list;"
                                + " write ~ if the framework has no name for the code");
    }

    @Test
    void returnsNoEntryForEmptyList() {
        assertThat(names("[]")).isNull();
    }

    @Test
    void reportsMissingValue() {
        assertThat(reading("").problems())
                .containsExactly(FORMS.replace("35", "34")
                        + "an empty value; write ~ if the framework has no name for the" + " code");
    }

    @ParameterizedTest
    @CsvSource({"404, the number 404; put it in quotes", "true, the boolean true; put it in quotes"})
    void reportsNumberOrBooleanWithoutQuotes(String written, String shown) {
        assertThat(reading(written).problems()).containsExactly(FORMS + shown);
    }

    @Test
    void reportsListOrTildeInList() {
        assertThat(reading("[Foo, [Bar], ~]").problems())
                .containsExactly(
                        "3:41: [CT-016] an item of the rfc name of code 1 must be a name or {name: ..., deprecated:"
                                + " ...}, but is a list",
                        "3:48: [CT-016] an item of the rfc name of code 1 must be a name or {name: ..., deprecated:"
                                + " ...}, but is null (~); leave it out");
    }

    @Test
    void reportsMappingWithoutName() {
        assertThat(reading("{deprecated: gone}").problems())
                .containsExactly("3:35: [CT-015] the rfc name of code 1 has no `name`; add `name: OTHER_NAME`");
    }

    @Test
    void reportsUnknownFrameworkWithSimilarOne() {
        assertThat(Reading.of("table: T\nframeworks: {rfc: {holder: H}}\ncodes: {1: {name: A, names: {rcf: B}}}\n")
                        .problems())
                .containsExactly(
                        "3:30: [CT-026] unknown framework \"rcf\"; correct the name, or add the framework to the spec; known frameworks: rfc; did you mean \"rfc\"?");
    }

    @Test
    void reportsFrameworkInSpecWithoutFrameworks() {
        assertThat(Reading.of("table: T\ncodes: {1: {name: A, names: {rfc: B}}}\n")
                        .problems())
                .containsExactly(
                        "2:30: [CT-026] unknown framework \"rfc\"; correct the name, or add the framework to the spec; known frameworks: none");
    }

    @Test
    void readsListOfAliases() {
        List<Name> aliases = Reading.of("table: T\ncodes: {1: {name: A, aliases: [B, {name: C, deprecated: use A}]}}\n")
                .table()
                .rows()
                .get(0)
                .aliases();

        assertThat(texts(aliases)).containsExactly("B", "C").inOrder();
        assertThat(aliases.get(1).deprecated()).isEqualTo("use A");
    }

    @Test
    void reportsAliasOutsideOfList() {
        assertThat(Reading.of("table: T\ncodes: {1: {name: A, aliases: B}}\n").problems())
                .containsExactly("2:31: [CT-016] `aliases` of code 1 must be a list, but is the text \"B\"; write it as"
                        + " [OTHER_NAME]");
    }

    @Test
    void reportsNamesWithoutFrameworks() {
        assertThat(Reading.of("table: T\nframeworks: {rfc: {holder: H}}\ncodes: {1: {name: A, names: [B]}}\n")
                        .problems())
                .containsExactly(
                        "3:29: [CT-016] `names` of code 1 must be a mapping, but is a list; write it as {framework:"
                                + " NAME}");
    }

    private static Reading reading(String names) {
        return Reading.of("""
                table: T
                frameworks: {rfc: {holder: RfcCodes}}
                codes: {1: {name: A, names: {rfc: %s}}}
                """.formatted(names));
    }

    private static List<Name> names(String names) {
        return reading(names).table().rows().get(0).names().get("rfc");
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }
}
