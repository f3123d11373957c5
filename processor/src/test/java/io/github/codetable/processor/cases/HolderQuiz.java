package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.codetable.processor.cases.SpecFacts.GivenName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** Asks a framework's holder everything that the spec says. */
final class HolderQuiz {

    private final SpecFacts facts;
    private final String framework;
    private final Class<?> table;
    private final Class<?> holder;

    HolderQuiz(SpecFacts facts, GeneratedTypes generated, String framework) {
        this.facts = facts;
        this.framework = framework;
        this.table = generated.type(facts.table());
        this.holder = generated.type(facts.holder(framework));
    }

    void ask() {
        assertThat(Modifier.isFinal(holder.getModifiers())).isTrue();
        assertThat(holder.getConstructors()).isEmpty();
        assertThat(Arrays.stream(holder.getFields()).map(Field::getName).toList())
                .containsExactlyElementsIn(facts.codes().stream()
                        .flatMap(code -> facts.namesOf(code, framework).stream())
                        .map(GivenName::text)
                        .toList());
        facts.codes().forEach(this::askRow);
        Numbers.around(facts).stream()
                .filter(number -> !facts.codes().contains(number))
                .forEach(number -> assertThat(nameOf(number)).isNull());
        for (String unknown : List.of("", "no such name", "null")) {
            assertWithMessage(unknown).that(forName(unknown)).isNull();
        }
        assertThrows(NullPointerException.class, () -> forName(null));
        assertThat(holder.isAnnotationPresent(Deprecated.class)).isEqualTo(isDeprecated());
    }

    private void askRow(int code) {
        Object constant = GeneratedTypes.field(table, facts.canonicalName(code));
        List<GivenName> names = facts.namesOf(code, framework);
        assertWithMessage("name of %s", code)
                .that(nameOf(code))
                .isEqualTo(names.isEmpty() ? null : names.get(0).text());
        boolean deprecated = isDeprecated() || facts.row(code).containsKey("deprecated");
        for (GivenName name : names) {
            assertThat(GeneratedTypes.field(holder, name.text())).isEqualTo(code);
            assertThat(forName(name.text())).isSameInstanceAs(constant);
            assertThat(GeneratedTypes.isDeprecated(holder, name.text())).isEqualTo(deprecated || name.deprecated());
        }
    }

    private boolean isDeprecated() {
        return facts.framework(framework).containsKey("deprecated");
    }

    private Object nameOf(int number) {
        return GeneratedTypes.call(holder, "nameOf", int.class, number);
    }

    private Object forName(String name) {
        return GeneratedTypes.call(holder, "forName", String.class, name);
    }
}
