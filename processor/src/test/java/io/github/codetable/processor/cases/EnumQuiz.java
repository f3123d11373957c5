package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks a table's enum and its ranges everything that the spec says. */
final class EnumQuiz {

    private final SpecFacts facts;
    private final Class<?> table;
    private final Class<?> ranges;

    EnumQuiz(SpecFacts facts, GeneratedTypes generated) {
        this.facts = facts;
        this.table = generated.type(facts.table());
        this.ranges = facts.names("ranges").isEmpty() ? null : generated.type(facts.table() + "$Range");
    }

    void ask() {
        assertThat(names(table))
                .isEqualTo(facts.codes().stream().map(facts::canonicalName).toList());
        facts.codes().forEach(this::askRow);
        Numbers.around(facts).stream()
                .filter(number -> !facts.codes().contains(number))
                .forEach(this::askStranger);
        if (ranges == null) {
            assertThat(Arrays.stream(table.getDeclaredClasses()).map(Class::getSimpleName))
                    .doesNotContain("Range");
        } else {
            facts.names("ranges").forEach(this::askRange);
            Numbers.around(facts).forEach(this::askForRange);
        }
        facts.names("columns").forEach(this::askColumn);
    }

    private void askRow(int code) {
        Map<String, Object> row = facts.row(code);
        Object constant = GeneratedTypes.field(table, facts.canonicalName(code));
        assertThat(forNumber(table, "forCode", code)).isSameInstanceAs(constant);
        assertThat(forNumber(table, "of", code)).isSameInstanceAs(constant);
        assertThat(forNumber(table, "find", code)).isEqualTo(Optional.of(constant));
        assertThat(forNumber(table, "describe", code)).isEqualTo(code + " " + facts.canonicalName(code));
        assertThat(GeneratedTypes.get(constant, "code")).isEqualTo(code);
        assertThat(GeneratedTypes.get(constant, "title")).isEqualTo(SpecFacts.title(row, facts.canonicalName(code)));
        if (ranges != null) {
            assertThat(GeneratedTypes.get(constant, "range"))
                    .isEqualTo(facts.rangesOf(code).get(0));
        }
        for (String column : facts.names("columns")) {
            assertWithMessage("%s of %s", column, code)
                    .that(GeneratedTypes.get(constant, column))
                    .isEqualTo(expected(facts.valueOfRow(code, column)));
        }
        boolean deprecated = row.containsKey("deprecated");
        assertThat(GeneratedTypes.isDeprecated(table, facts.canonicalName(code)))
                .isEqualTo(deprecated);
        facts.aliases(code).forEach(alias -> {
            assertThat(GeneratedTypes.field(table, alias.text())).isSameInstanceAs(constant);
            assertThat(GeneratedTypes.isDeprecated(table, alias.text())).isEqualTo(deprecated || alias.deprecated());
        });
    }

    private void askStranger(int number) {
        String described = facts.rangesOf(number).stream()
                .findFirst()
                .map(range -> number + " (" + SpecFacts.title(facts.range(range), range) + ")")
                .orElse(Integer.toString(number));
        assertThat(forNumber(table, "forCode", number)).isNull();
        assertThat(forNumber(table, "find", number)).isEqualTo(Optional.empty());
        assertThat(forNumber(table, "describe", number)).isEqualTo(described);
        assertThat(assertThrows(IllegalArgumentException.class, () -> forNumber(table, "of", number)))
                .hasMessageThat()
                .endsWith(described);
    }

    private void askRange(String name) {
        Object range = GeneratedTypes.field(ranges, name);
        assertThat(GeneratedTypes.get(range, "from")).isEqualTo(facts.bound(name, "from"));
        assertThat(GeneratedTypes.get(range, "to")).isEqualTo(facts.bound(name, "to"));
        assertThat(GeneratedTypes.get(range, "title")).isEqualTo(SpecFacts.title(facts.range(name), name));
        for (String column : facts.names("columns")) {
            boolean all = facts.names("ranges").stream()
                    .allMatch(each -> facts.valueOfRange(each, column).isPresent());
            assertWithMessage(column).that(GeneratedTypes.has(ranges, column)).isEqualTo(all);
            if (all) {
                assertWithMessage("%s of %s", column, name)
                        .that(GeneratedTypes.get(range, column))
                        .isEqualTo(expected(facts.valueOfRange(name, column).orElseThrow()));
            }
        }
    }

    private void askForRange(int number) {
        Object range = forNumber(ranges, "of", number);
        assertWithMessage("range of %s", number)
                .that(range == null ? null : range.toString())
                .isEqualTo(facts.rangesOf(number).stream().findFirst().orElse(null));
    }

    /** The column's own enum has the spec's values, in the spec's order. */
    private void askColumn(String column) {
        Object values = facts.column(column).get("values");
        String type = Character.toUpperCase(column.charAt(0)) + column.substring(1);
        if (values != null) {
            List<?> expected = values instanceof List<?> list ? list : List.copyOf(((Map<?, ?>) values).keySet());
            assertThat(Arrays.stream(table.getDeclaredClasses())
                            .filter(nested -> nested.getSimpleName().equals(type))
                            .map(EnumQuiz::names)
                            .toList())
                    .containsExactly(expected);
        }
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static Object forNumber(Class<?> type, String method, int number) {
        return GeneratedTypes.call(type, method, int.class, number);
    }

    private static Object expected(Object yaml) {
        return yaml instanceof List<?> list ? new HashSet<>(list) : yaml;
    }
}
