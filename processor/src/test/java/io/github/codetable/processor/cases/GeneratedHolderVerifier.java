package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.codetable.processor.cases.ExpectedTable.GivenName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** Compares a framework's holder with the spec. */
final class GeneratedHolderVerifier {

    private final ExpectedTable expected;
    private final String framework;
    private final Class<?> table;
    private final Class<?> holder;

    GeneratedHolderVerifier(ExpectedTable expected, GeneratedTypes generated, String framework) {
        this.expected = expected;
        this.framework = framework;
        this.table = generated.type(expected.table());
        this.holder = generated.type(expected.holder(framework));
    }

    void verify() {
        assertThat(Modifier.isFinal(holder.getModifiers())).isTrue();
        assertThat(holder.getConstructors()).isEmpty();
        assertThat(Arrays.stream(holder.getFields()).map(Field::getName).toList())
                .containsExactlyElementsIn(expected.codes().stream()
                        .flatMap(code -> expected.namesOf(code, framework).stream())
                        .map(GivenName::text)
                        .toList());
        expected.codes().forEach(this::verifyRow);
        expected.numbersToLookUp().stream()
                .filter(number -> !expected.codes().contains(number))
                .forEach(number -> assertThat(nameOf(number)).isNull());
        for (String unknown : List.of("", "no such name", "null")) {
            assertWithMessage(unknown).that(forName(unknown)).isNull();
        }
        assertThrows(NullPointerException.class, () -> forName(null));
        assertThat(holder.isAnnotationPresent(Deprecated.class)).isEqualTo(isDeprecated());
    }

    private void verifyRow(int code) {
        Object constant = GeneratedTypes.field(table, expected.canonicalName(code));
        List<GivenName> names = expected.namesOf(code, framework);
        assertWithMessage("name of %s", code)
                .that(nameOf(code))
                .isEqualTo(names.isEmpty() ? null : names.get(0).text());
        boolean deprecated = isDeprecated() || expected.row(code).containsKey("deprecated");
        for (GivenName name : names) {
            assertThat(GeneratedTypes.field(holder, name.text())).isEqualTo(code);
            assertThat(forName(name.text())).isSameInstanceAs(constant);
            assertThat(GeneratedTypes.isDeprecated(holder, name.text())).isEqualTo(deprecated || name.deprecated());
        }
    }

    private boolean isDeprecated() {
        return expected.framework(framework).containsKey("deprecated");
    }

    private Object nameOf(int number) {
        return GeneratedTypes.call(holder, "nameOf", int.class, number);
    }

    private Object forName(String name) {
        return GeneratedTypes.call(holder, "forName", String.class, name);
    }
}
