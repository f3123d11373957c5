package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a table's enum and the enum of its ranges with the spec. */
final class GeneratedEnumVerifier {

    private final ExpectedTable expected;
    private final Class<?> table;
    private final Class<?> ranges;

    GeneratedEnumVerifier(ExpectedTable expected, GeneratedTypes generated) {
        this.expected = expected;
        this.table = generated.type(expected.table());
        this.ranges = expected.names("ranges").isEmpty() ? null : generated.type(expected.table() + "$Range");
    }

    void verify() {
        assertThat(names(table))
                .isEqualTo(
                        expected.codes().stream().map(expected::canonicalName).toList());
        expected.codes().forEach(this::verifyRow);
        expected.numbersToLookUp().stream()
                .filter(number -> !expected.codes().contains(number))
                .forEach(this::verifyUnknownNumber);
        if (ranges == null) {
            assertThat(Arrays.stream(table.getDeclaredClasses()).map(Class::getSimpleName))
                    .doesNotContain("Range");
        } else {
            expected.names("ranges").forEach(this::verifyRange);
            expected.numbersToLookUp().forEach(this::verifyRangeOf);
        }
        expected.names("columns").forEach(this::verifyColumn);
        verifyMembers();
    }

    private void verifyMembers() {
        assertThat(publicStaticMethods()).containsExactlyElementsIn(staticMethods());
    }

    private List<String> staticMethods() {
        List<String> methods = new ArrayList<>(List.of(
                "forCode [int]",
                "find [int]",
                "of [int]",
                "describe [int]",
                "labelOf [int]",
                "values []",
                "valueOf [java.lang.String]"));
        expected.names("columns").forEach(column -> methods.add(column + "Of [int]"));
        return methods;
    }

    private List<String> publicStaticMethods() {
        return Arrays.stream(table.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(GeneratedEnumVerifier::signature)
                .toList();
    }

    private static String signature(Method method) {
        return method.getName() + " "
                + Arrays.stream(method.getParameterTypes()).map(Class::getName).toList();
    }

    private void verifyRow(int code) {
        Map<String, Object> row = expected.row(code);
        Object constant = GeneratedTypes.field(table, expected.canonicalName(code));
        assertThat(forNumber(table, "forCode", code)).isSameInstanceAs(constant);
        assertThat(forNumber(table, "of", code)).isSameInstanceAs(constant);
        assertThat(forNumber(table, "find", code)).isEqualTo(Optional.of(constant));
        String described = expected.text(code) + " " + expected.canonicalName(code);
        assertThat(forNumber(table, "describe", code)).isEqualTo(described);
        assertThat(forNumber(table, "labelOf", code)).isEqualTo(expected.canonicalName(code));
        assertThat(GeneratedTypes.get(constant, "describe")).isEqualTo(described);
        assertThat(GeneratedTypes.get(constant, "code")).isEqualTo(code);
        assertThat(GeneratedTypes.get(constant, "title")).isEqualTo(expected.title(row, expected.canonicalName(code)));
        if (ranges != null) {
            assertThat(GeneratedTypes.get(constant, "range"))
                    .isEqualTo(expected.rangesOf(code).get(0));
        }
        for (String column : expected.names("columns")) {
            assertWithMessage("%s of %s", column, code)
                    .that(GeneratedTypes.get(constant, column))
                    .isEqualTo(asGenerated(column, expected.valueOfRow(code, column)));
            verifyValueOf(code, column, expected.valueOfRow(code, column));
        }
        boolean deprecated = row.containsKey("deprecated");
        assertThat(GeneratedTypes.isDeprecated(table, expected.canonicalName(code)))
                .isEqualTo(deprecated);
        expected.aliases(code).forEach(alias -> {
            assertThat(GeneratedTypes.field(table, alias.text())).isSameInstanceAs(constant);
            assertThat(GeneratedTypes.isDeprecated(table, alias.text())).isEqualTo(deprecated || alias.deprecated());
        });
    }

    private void verifyUnknownNumber(int number) {
        String described = expected.rangesOf(number).stream()
                .findFirst()
                .map(range -> expected.text(number) + " (" + expected.title(expected.range(range), range) + ")")
                .orElse(expected.text(number));
        assertThat(forNumber(table, "forCode", number)).isNull();
        assertThat(forNumber(table, "find", number)).isEqualTo(Optional.empty());
        assertThat(forNumber(table, "describe", number)).isEqualTo(described);
        assertThat(forNumber(table, "labelOf", number))
                .isEqualTo(expected.rangesOf(number).stream().findFirst().orElse("UNKNOWN"));
        for (String column : expected.names("columns")) {
            verifyValueOf(number, column, expected.valueOfUnknown(number, column));
        }
        assertThat(assertThrows(IllegalArgumentException.class, () -> forNumber(table, "of", number)))
                .hasMessageThat()
                .endsWith(described);
    }

    /** The method returns what the accessor returns if every int has a value, else an {@code Optional} of that. */
    private void verifyValueOf(int number, String column, Optional<Object> value) {
        Object generated = expected.hasValueForAnyCode(column)
                ? asGenerated(column, value)
                : value.map(each -> asGenerated(column, Optional.of(each)));
        assertWithMessage("%s of %s", column, number)
                .that(GeneratedTypes.plain(forNumber(table, column + "Of", number)))
                .isEqualTo(generated);
    }

    private void verifyRange(String name) {
        Object range = GeneratedTypes.field(ranges, name);
        assertThat(GeneratedTypes.get(range, "from")).isEqualTo(expected.bound(name, "from"));
        assertThat(GeneratedTypes.get(range, "to")).isEqualTo(expected.bound(name, "to"));
        assertThat(GeneratedTypes.get(range, "title")).isEqualTo(expected.title(expected.range(name), name));
        for (String column : expected.names("columns")) {
            boolean all = expected.isOptional(column)
                    || expected.names("ranges").stream()
                            .allMatch(
                                    each -> expected.valueOfRange(each, column).isPresent());
            assertWithMessage(column).that(GeneratedTypes.has(ranges, column)).isEqualTo(all);
            if (all) {
                assertWithMessage("%s of %s", column, name)
                        .that(GeneratedTypes.get(range, column))
                        .isEqualTo(asGenerated(column, expected.valueOfRange(name, column)));
            }
        }
    }

    private void verifyRangeOf(int number) {
        Object range = forNumber(ranges, "forCode", number);
        assertWithMessage("range of %s", number)
                .that(range == null ? null : range.toString())
                .isEqualTo(expected.rangesOf(number).stream().findFirst().orElse(null));
        assertThat(forNumber(ranges, "find", number)).isEqualTo(Optional.ofNullable(range));
        if (range != null) {
            assertThat(forNumber(ranges, "of", number)).isSameInstanceAs(range);
        } else {
            assertThat(assertThrows(IllegalArgumentException.class, () -> forNumber(ranges, "of", number)))
                    .hasMessageThat()
                    .isEqualTo("no range of " + expected.table() + " contains the code " + expected.text(number));
        }
    }

    /** The enum of the column's values has the values of the spec, in the same order. */
    private void verifyColumn(String column) {
        Object values = expected.column(column).get("values");
        String type = Character.toUpperCase(column.charAt(0)) + column.substring(1);
        if (values != null) {
            List<?> names = values instanceof List<?> list ? list : List.copyOf(((Map<?, ?>) values).keySet());
            assertThat(Arrays.stream(table.getDeclaredClasses())
                            .filter(nested -> nested.getSimpleName().equals(type))
                            .map(GeneratedEnumVerifier::names)
                            .toList())
                    .containsExactly(names);
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

    private Object asGenerated(String column, Optional<Object> yaml) {
        return expected.isOptional(column)
                ? yaml
                : yaml.map(value -> value instanceof List<?> list ? new HashSet<>(list) : value)
                        .orElseThrow();
    }
}
