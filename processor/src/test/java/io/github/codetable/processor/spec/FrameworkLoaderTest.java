package io.github.codetable.processor.spec;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameworkLoaderTest {

    private static final String CODES = """
            table: T
            frameworks:
              jetty: jetty.yaml
              spring: spring.yaml
              rfc: {holder: R, names: {1: UNO}}
            codes:
              1: {name: ONE}
              2: {name: TWO, names: {rfc: DUE}}
            """;

    private static final String JETTY = "holder: J\nnames: {1: EINS, 2: [ZWEI, {name: ZWO, deprecated: use ZWEI}]}\n";

    @Test
    void readsFileOfRequestedFramework() {
        Reading reading = Reading.withFrameworks(List.of("jetty"), Map.of("codes.yaml", CODES, "jetty.yaml", JETTY));

        assertThat(reading.problems()).isEmpty();
        assertThat(keys(reading.table())).containsExactly("jetty", "rfc").inOrder();
        assertThat(reading.table().unreadFrameworks()).containsExactly("spring");
        assertThat(names(reading.table(), 1, "jetty")).containsExactly("EINS");
        assertThat(names(reading.table(), 2, "jetty"))
                .containsExactly("ZWEI", "ZWO")
                .inOrder();
    }

    @Test
    void leavesOtherFilesUnread() {
        Reading reading = Reading.of(CODES);

        assertThat(reading.problems()).isEmpty();
        assertThat(keys(reading.table())).containsExactly("rfc");
        assertThat(reading.table().unreadFrameworks())
                .containsExactly("jetty", "spring")
                .inOrder();
    }

    @Test
    void readsNamesFromFrameworkOrFromCode() {
        assertThat(names(Reading.of(CODES).table(), 1, "rfc")).containsExactly("UNO");
        assertThat(names(Reading.of(CODES).table(), 2, "rfc")).containsExactly("DUE");
    }

    @Test
    void reportsNameInBothFrameworkAndCode() {
        assertThat(Reading.of("""
                table: T
                frameworks:
                  jetty: {holder: J, names: {1: EINS, 2: ZWEI}}
                  rfc: {holder: R, names: {1: UNO, 2: DUE}}
                codes:
                  1: {name: ONE, names: {rfc: UNO, jetty: ~}}
                  2: {name: TWO}
                """).text()).isEqualTo("""
                codes.yaml:3:30: [CT-012] the jetty name of code "1" is duplicated; remove or rename one of the two
                  jetty: {holder: J, names: {1: EINS, 2: ZWEI}}
                                             ^
                first at codes.yaml:6:43
                codes.yaml:4:28: [CT-012] the rfc name of code "1" is duplicated; remove or rename one of the two
                  rfc: {holder: R, names: {1: UNO, 2: DUE}}
                                           ^
                first at codes.yaml:6:31
                """);
    }

    @Test
    void readsFileOfFrameworkThatSpecChanges() {
        Reading reading = Reading.of(Map.of(
                "codes.yaml",
                "extends: base.yaml\nframeworks: {jetty: {}}\n",
                "base.yaml",
                CODES,
                "jetty.yaml",
                JETTY));

        assertThat(reading.problems()).isEmpty();
        assertThat(keys(reading.table())).containsExactly("jetty", "rfc").inOrder();
        assertThat(names(reading.table(), 1, "jetty")).containsExactly("EINS");
    }

    @Test
    void replacesNamesOfBaseFromEitherPlace() {
        String over = """
                extends: base.yaml
                frameworks:
                  jetty: {names: {1: PREMIER}}
                  rfc: {names: {2: DEUX}}
                codes:
                  2: {names: {jetty: SECOND}}
                """;
        Table table = Reading.of(Map.of("codes.yaml", over, "base.yaml", CODES, "jetty.yaml", JETTY))
                .table();

        assertThat(names(table, 1, "jetty")).containsExactly("PREMIER");
        assertThat(names(table, 2, "jetty")).containsExactly("SECOND");
        assertThat(names(table, 2, "rfc")).containsExactly("DEUX");
    }

    @Test
    void removesNamesWithCode() {
        Reading reading = Reading.withFrameworks(
                List.of("jetty"),
                Map.of("codes.yaml", "extends: base.yaml\ncodes: {1: ~}\n", "base.yaml", CODES, "jetty.yaml", JETTY));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().rows().stream().map(Row::code)).containsExactly(2);
    }

    @Test
    void reportsNameForRemovedCode() {
        String over = "extends: base.yaml\nframeworks: {rfc: {names: {1: UNO}}}\ncodes: {1: ~}\n";

        assertThat(Reading.of(Map.of("codes.yaml", over, "base.yaml", CODES)).problems())
                .containsExactly(
                        "2:28: [CT-038] framework rfc names code 1, but the table has no such code; add the code,"
                                + " or remove the name");
    }

    @Test
    void addsCodesOfFrameworkFile() {
        String jetty = "holder: J\nnames: {1: EINS, 7: SIEBEN}\ncodes: {7: {name: SEVEN, title: Only here}}\n";
        Table table = Reading.withFrameworks(List.of("jetty"), Map.of("codes.yaml", CODES, "jetty.yaml", jetty))
                .table();

        assertThat(table.rows().stream().map(row -> row.name().text()))
                .containsExactly("ONE", "TWO", "SEVEN")
                .inOrder();
        assertThat(names(table, 7, "jetty")).containsExactly("SIEBEN");
    }

    @Test
    void mergesCodeOfTwoFrameworkFiles() {
        String jetty = "holder: J\ncodes: {7: {name: SEVEN, names: {jetty: SIEBEN}}}\n";
        String spring = "holder: S\ncodes: {7: {name: SEPT, title: Sept, names: {spring: SETTE, rfc: SETTEMBRE}}}\n";
        Table table = Reading.withFrameworks(
                        List.of("jetty", "spring"),
                        Map.of("codes.yaml", CODES, "jetty.yaml", jetty, "spring.yaml", spring))
                .table();

        assertThat(table.rows().get(2).name().text()).isEqualTo("SEVEN");
        assertThat(table.rows().get(2).description().title()).isEqualTo("Sept");
        assertThat(names(table, 7, "jetty")).containsExactly("SIEBEN");
        assertThat(names(table, 7, "spring")).containsExactly("SETTE");
        assertThat(names(table, 7, "rfc")).containsExactly("SETTEMBRE");
    }

    @Test
    void prefersValuesOfTableToThoseOfFrameworkFile() {
        String jetty = "holder: J\nnames: {2: SIEBEN}\ncodes: {2: {name: SEVEN, title: Seven, deprecated: x}}\n";
        Row two = Reading.withFrameworks(List.of("jetty"), Map.of("codes.yaml", CODES, "jetty.yaml", jetty))
                .table()
                .rows()
                .get(1);

        assertThat(two.name().text()).isEqualTo("TWO");
        assertThat(two.description().title()).isEqualTo("Seven");
        assertThat(two.names().get("jetty").get(0).text()).isEqualTo("SIEBEN");
    }

    @Test
    void reportsOnlyMissingFile() {
        List<String> problems = Reading.withFrameworks(
                        List.of("jetty"), Map.of("codes.yaml", CODES.replace("name: ONE", "name: ONE, nam: x")))
                .problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).startsWith("3:10: [CT-001] spec \"jetty.yaml\" was not found;");
    }

    @Test
    void reportsProblemInFileWithReferrer() {
        assertThat(Reading.withFrameworks(
                                List.of("jetty"),
                                Map.of("codes.yaml", CODES, "jetty.yaml", "holder: J\nnames: {3: X}\n"))
                        .text())
                .isEqualTo("""
                        jetty.yaml:2:9: [CT-038] framework jetty names code 3, but the table has no such code; add \
                        the code, or remove the name
                        names: {3: X}
                                ^
                        referenced at codes.yaml:3:10
                        """);
    }

    private static List<String> keys(Table table) {
        return table.frameworks().stream().map(Framework::key).toList();
    }

    private static List<String> names(Table table, int code, String framework) {
        Row row = table.rows().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
        Framework asked = table.frameworks().stream()
                .filter(each -> each.key().equals(framework))
                .findFirst()
                .orElseThrow();
        return table.namesOf(row, asked).stream().map(Name::text).toList();
    }
}
