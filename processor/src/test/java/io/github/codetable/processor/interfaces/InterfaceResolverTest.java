package io.github.codetable.processor.interfaces;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceResolverTest {

    private static final CompiledTypes TYPES = CompiledTypes.of("""
            package library;

            public class Types {
                public sealed interface Closed permits Only {}

                public static final class Only implements Closed {}

                public sealed interface Open permits demo.T {}

                public interface \u00d6ffentlich {}

                public interface Narrow {
                    float number();
                }

                public interface Ordered extends Comparable<demo.T> {}

                public interface Listed<E> {}

                public interface Once extends Listed<String> {}

                public interface Again extends Listed<String> {}

                public interface Statics {
                    static int number() {
                        return 1;
                    }

                    private int other() {
                        return 1;
                    }
                }

                public interface Inherited {
                    String toString();

                    boolean equals(Object other);

                    int compareTo(demo.T other);
                }

                public interface Names {
                    CharSequence name();
                }

                public interface Fields {
                    int T = 1;
                }

                public interface Numbers {
                    int number();
                }

                @Deprecated(forRemoval = true)
                public interface Going {}

                @Deprecated(forRemoval = false)
                public interface Staying {}

            }
            """, """
            package demo;

            public class Near {
                interface Visible {}

                private interface Hidden {}
            }
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "library.Types.Closed | it is sealed; add T to its `permits` clause",
                "library.Types.\u00d6ffentlich | its name has characters outside ASCII, but generated files are ASCII;"
                        + " name an interface that extends it and has an ASCII name",
                "library.Types.Fields | its member T would hide a type that the generated code uses; name an"
                        + " interface without such a member",
                "demo.Near.Hidden | it is not accessible from package demo; make it public",
            })
    void reportsInterfaceThatCannotBeImplemented(String type, String reason) {
        assertThat(implementing("{\"" + type + "\": {}}").problems())
                .containsExactly("2:14: [CT-047] the enum cannot implement " + type + ": " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "library.Types.Open",
                "library.Types.Ordered",
                "library.Types.Statics",
                "library.Types.Names",
                "library.Types.Inherited",
                "demo.Near.Visible",
                "java.io.Serializable",
            })
    void implementsInterfaceWithoutMethodsToAnswer(String type) {
        ResolvedSpec resolved = implementing(type);

        assertThat(resolved.problems()).isEmpty();
        assertThat(resolved.implementation().interfaces()).hasSize(1);
        assertThat(resolved.implementation().answers()).isEmpty();
    }

    @Test
    void acceptsTwoInterfacesWithEqualTypeArguments() {
        assertThat(implementing("{library.Types.Once: {}, library.Types.Again: {}}")
                        .problems())
                .isEmpty();
    }

    @Test
    void leavesOutInterfacesWithTheSameUnansweredMethod() {
        ResolvedSpec resolved = implementing("{library.Types.Narrow: {number: cod}, library.Types.Numbers: {}}");

        assertThat(resolved.problems()).hasSize(1);
        assertThat(resolved.implementation().interfaces()).isEmpty();
    }

    @Test
    void reportsMisspeltMethodOnce() {
        ResolvedSpec resolved = implementing("{library.Types.Numbers: {numbr: code}}");

        assertThat(resolved.problems())
                .containsExactly(
                        "2:38: [CT-049] library.Types.Numbers has no method \"numbr\" without parameters; known"
                                + " methods: number; did you mean \"number\"?");
        assertThat(resolved.implementation().interfaces()).isEmpty();
        assertThat(resolved.implementation().answers()).isEmpty();
    }

    @Test
    void suppressesWarningsAboutDeprecatedInterfaces() {
        assertThat(implementing("library.Types.Going").implementation().suppressed())
                .containsExactly("removal");
        assertThat(implementing("library.Types.Staying").implementation().suppressed())
                .containsExactly("deprecation");
    }

    @Test
    void reportsOnlyMissingInterfacesOfInvalidSpec() {
        ResolvedSpec resolved = ResolvedSpec.ofInvalid(TYPES, """
                table: T
                implements: {library.Types.Narrow: {}, library.Types.Once: {}, library.Absent: {}}
                codes: {1: {name: ONE}}
                """);

        assertThat(resolved.implementation().interfaces().stream()
                        .map(each -> each.names().toString()))
                .containsExactly("[Types, Once]");
        assertThat(resolved.problems()).hasSize(1);
        assertThat(resolved.problems().get(0)).startsWith("2:64: [CT-046] the enum cannot implement library.Absent");
    }

    private static ResolvedSpec implementing(String implemented) {
        return ResolvedSpec.implementing(TYPES, implemented);
    }
}
