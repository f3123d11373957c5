package io.github.codetable.processor.naming;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReservedNamesTest {

    @Test
    void reservesMethodsThatEnumsInheritInRunningJdk() {
        Stream.of(Object.class, Enum.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .forEach(name -> assertWithMessage(name)
                        .that(ReservedNames.isInheritedMember(name))
                        .isTrue());
    }

    @Test
    void doesNotReserveOtherMembers() {
        assertThat(ReservedNames.isInheritedMember("retry")).isFalse();
    }

    @Test
    void reservesTypesThatEnumsInheritInRunningJdk() {
        Stream.of(Enum.class.getClasses())
                .map(Class::getSimpleName)
                .forEach(name -> assertWithMessage(name)
                        .that(ReservedNames.isUsedType(name))
                        .isTrue());
    }

    @Test
    void reservesTypesOfGeneratedCode() {
        assertThat(ReservedNames.isUsedType("Range")).isTrue();
        assertThat(ReservedNames.isUsedType("Optional")).isTrue();
        assertThat(ReservedNames.isUsedType("Retry")).isFalse();
    }

    @Test
    void reservesTypesInExpressionsOfEnum() {
        assertThat(ReservedNames.namesInEnumExpressions(List.of("r", "sendableBy")))
                .containsAtLeast("R", "SendableBy", "Range", "Sets", "LinkedHashSet");
    }

    @Test
    void reservesTableInExpressionsOfHolder() {
        assertThat(ReservedNames.namesInHolderExpressions("CloseCode")).containsExactly("CloseCode");
    }
}
