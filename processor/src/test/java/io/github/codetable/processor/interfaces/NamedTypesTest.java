package io.github.codetable.processor.interfaces;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.naming.Identifier;
import io.github.codetable.processor.spec.Reading;
import javax.lang.model.type.TypeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bad cases would be many for. */
public class NamedTypesTest {

    private static final CompiledTypes TYPES = CompiledTypes.of("""
            package library;

            public class Types {
                public sealed interface Closed permits Only {}

                public static final class Only implements Closed {}

                public sealed interface Open permits demo.T {}

                public interface \u00d6ffentlich {}

                public interface Letters {
                    int z\u00e4hler();
                }

                public interface Returning {
                    Missing code();

                    Missing getTitle();
                }

                public interface Wide {
                    long number();

                    double weight();

                    Integer boxed();

                    Number any();

                    Object all();

                    Comparable<String> text();
                }

                public interface Narrow {
                    float number();
                }

                public interface Level {
                    demo.T.Level getLevel();

                    java.util.Set<demo.T.By> getBy();

                    Enum<?> level();
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

                public interface Integers {
                    Integer name();
                }

                public interface Ordinals {
                    long ordinal();
                }

                public interface Boxes {
                    Object ordinal();
                }

                public interface Arrays {
                    String[] texts();

                    default void use(int[] numbers, java.util.List<String> texts) {}
                }

                public interface Fields {
                    int T = 1;
                }

                public interface Parameters {
                    int code(int other);
                }

                public interface Accessing {
                    String title();
                }

                public interface Longs {
                    long code();
                }

                public interface Numbers {
                    int number();
                }

                public interface Lists {
                    java.util.List<demo.T.By> getBy();

                    java.util.Set<demo.T.By> getTitle();
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
            """, """
            package library;

            public class Codes extends Base implements Further {
                public static final byte TINY = 1;
                public static final long LARGE = 4294967296L;
                public static final int HIDING = 3;
                public static int VARIABLE = 4;
                public final int instance = 5;
                static final int HIDDEN = 6;
                public static final String TEXT = "7";
                public static final Codes OBJECT = null;
                public static final Object OTHER = null;
                public static final float FLOAT = 8;
                private static final int SHADOWED = 9;
            }

            class Base {
                public static final int INHERITED = 10;
                public static final int HIDING = 11;
                public static final int SHADOWED = 12;
            }

            interface Further {
                int FURTHER = 13;
            }
            """, """
            package library;

            public class Outer {
                public static class Any {}

                public enum Codes {
                    ONE
                }
            }
            """, """
            package library;

            public class Broken extends Missing {
                public static final int ONE = 1;
            }
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "library.Types.Closed | it is sealed; add T to its `permits` clause",
                "library.Types.\u00d6ffentlich | its name has characters outside ASCII, but generated files are ASCII",
                "library.Types.Fields | its member T would hide a type that the generated code uses; name an"
                        + " interface without such a member",
                "demo.Near.Hidden | it is not accessible from package demo; make it public",
            })
    void anInterfaceThatTheEnumCannotImplement(String type, String reason) {
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
    void anInterfaceThatAsksForNothing(String type) {
        Reading reading = implementing(type);

        assertThat(reading.problems()).isEmpty();
        assertThat(implementation(reading).interfaces()).hasSize(1);
        assertThat(implementation(reading).answers()).isEmpty();
    }

    @Test
    void theSameArgumentsForOneInterfaceAreFine() {
        assertThat(implementing("{library.Types.Once: {}, library.Types.Again: {}}")
                        .problems())
                .isEmpty();
    }

    @Test
    void anIntFitsWhateverHasRoomForIt() {
        Reading reading = implementing("{library.Types.Wide: {number: code, weight: code, boxed: code, any: code,"
                + " all: title, text: title}}");

        assertThat(reading.problems()).isEmpty();
        assertThat(implementation(reading).answers())
                .containsExactly(
                        answer("all", "title", TypeKind.DECLARED),
                        answer("any", "code", TypeKind.DECLARED),
                        answer("boxed", "code", TypeKind.DECLARED),
                        answer("number", "code", TypeKind.LONG),
                        answer("text", "title", TypeKind.DECLARED),
                        answer("weight", "code", TypeKind.DOUBLE))
                .inOrder();
        assertThat(implementing("{library.Types.Narrow: {number: code}}").problems())
                .hasSize(1);
    }

    @Test
    void whatAnEarlierBuildLeftOfTheTableFits() {
        Reading reading = reading("""
                table: T
                implements: library.Types.Level
                columns:
                  level: {type: enum, values: [LOW], default: LOW}
                  by: {type: set, values: [A], default: [A]}
                codes: {1: {name: ONE}}
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(implementation(reading).answers())
                .containsExactly(
                        answer("getBy", "by", TypeKind.DECLARED),
                        answer("getLevel", "level", TypeKind.DECLARED),
                        answer("level", "level", TypeKind.DECLARED));
    }

    @Test
    void whatAMethodReturnsMayBeMissing() {
        assertThat(implementing("library.Types.Returning").problems())
                .containsExactly(
                        "2:13: [CT-048] the enum cannot implement method Missing code() of library.Types.Returning:"
                                + " the enum already has a method of that name, which returns int",
                        "2:13: [CT-048] the enum cannot implement method Missing getTitle() of"
                                + " library.Types.Returning: its return type is not on the compile class path; no"
                                + " property has a matching type, so add such a column or give the method a default");
    }

    @Test
    void aMethodHasANameOfAscii() {
        assertThat(implementing("{library.Types.Letters: {z\u00e4hler: code}}").problems())
                .containsExactly("2:14: [CT-048] the enum cannot implement method int z\u00e4hler() of"
                        + " library.Types.Letters: its name has characters outside ASCII, but generated"
                        + " files are ASCII");
    }

    @Test
    void ofAMethodWhoseAnswerIsNoPropertyNothingElseIsSaid() {
        assertThat(implementing("{library.Types.Narrow: {number: cod}}").problems())
                .containsExactly(
                        "2:45: [CT-050] unknown property \"cod\" as the result of number(); known properties: code,"
                                + " title; did you mean \"code\"?");
    }

    @Test
    void anInterfaceWithTheSameMethodIsLeftOutThen() {
        Reading reading = implementing("{library.Types.Narrow: {number: cod}, library.Types.Numbers: {}}");

        assertThat(reading.problems()).hasSize(1);
        assertThat(implementation(reading).interfaces()).isEmpty();
    }

    @Test
    void anAnswerForAMisspeltMethodIsOneProblem() {
        Reading reading = implementing("{library.Types.Numbers: {numbr: code}}");

        assertThat(reading.problems())
                .containsExactly(
                        "2:38: [CT-049] library.Types.Numbers has no method \"numbr\" without parameters; known"
                                + " methods: number; did you mean \"number\"?");
        assertThat(implementation(reading).interfaces()).isEmpty();
        assertThat(implementation(reading).answers()).isEmpty();
    }

    @Test
    void anAnswerMaySayWhatIsSoAnyway() {
        assertThat(implementing("{library.Types.Accessing: {title: title}}").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Parameters | int code(int) | it has parameters or type parameters; name an interface without such"
                        + " a method, or with a default for it",
                "Longs | long code() | the enum already has a method of that name, which returns int",
                "Integers | Integer name() | every enum already has String name()",
                "Ordinals | long ordinal() | every enum already has int ordinal()",
                "Boxes | Object ordinal() | every enum already has int ordinal()",
            })
    void aMethodThatTheEnumCannotAnswer(String type, String method, String reason) {
        assertThat(implementing("library.Types." + type).problems())
                .containsExactly("2:13: [CT-048] the enum cannot implement method " + method + " of library.Types."
                        + type + ": " + reason);
    }

    @Test
    void aTypeThatIsYetToBeGeneratedFitsItsOwnColumnOnly() {
        assertThat(reading("""
                table: T
                implements: library.Types.Lists
                columns: {by: {type: set, values: [A], default: [A]}}
                codes: {1: {name: ONE}}
                """).problems())
                .containsExactly(
                        "2:13: [CT-048] the enum cannot implement method List<demo.T.By> getBy() of"
                                + " library.Types.Lists: property by has the type Set<By>; no property has a"
                                + " matching type, so add such a column or give the method a default",
                        "2:13: [CT-048] the enum cannot implement method Set<demo.T.By> getTitle() of"
                                + " library.Types.Lists: property title has the type String; name the property that"
                                + " it returns, as in `implements: {library.Types.Lists: {getTitle: by}}`; matching"
                                + " properties: by");
    }

    @Test
    void whatGoesIsMoreThanDeprecated() {
        assertThat(implementation(implementing("library.Types.Going")).suppressed())
                .containsExactly("removal");
        assertThat(implementation(implementing("library.Types.Staying")).suppressed())
                .containsExactly("deprecation");
    }

    @Test
    void aNestedClassIsProposedForItsConstants() {
        assertThat(mirroring("library.Outer", "ONE: 1").problems())
                .containsExactly(
                        "2:57: [CT-041] framework f mirrors library.Outer, but that class has no public constants"
                                + " that can be codes; name the class that has them; did you mean"
                                + " \"library.Outer.Codes\"?");
    }

    @Test
    void aConstantOfAnotherNumberWasNotMeant() {
        assertThat(mirroring("library.Codes", "INHERITD: 77").problems().get(0))
                .endsWith("or ~ if it has none (code 77 at 3:9)");
        assertThat(mirroring("library.Codes", "INHERITD: 10").problems().get(0))
                .contains("did you mean \"INHERITED\"?");
    }

    @Test
    void typesAreShownByTheirSimpleNames() {
        assertThat(implementing("library.Types.Arrays").problems())
                .containsExactly(
                        "2:13: [CT-048] the enum cannot implement method String[] texts() of library.Types.Arrays:"
                                + " no property has this name; no property has a matching type, so add such a"
                                + " column or give the method a default");
    }

    @Test
    void constantsAreWholeNumbersAndObjectsOfTheClass() {
        assertThat(mirroring("library.Codes", "").problems().stream()
                        .map(problem -> problem.replaceAll(".*constant (\\w+).*is missing from.*", "$1")))
                .containsExactly("FURTHER", "HIDING", "INHERITED", "OBJECT", "TINY");
        assertThat(mirroring("library.Codes", "HIDING: 3, INHERITED: 10").problems())
                .hasSize(3);
    }

    @Test
    void whatAMissingClassMayHaveIsNotSaidToBeMissing() {
        assertThat(mirroring("library.Broken", "ONE: 1, TWO: 2").problems()).isEmpty();
        assertThat(mirroring("library.Broken", "TWO: 2").problems()).hasSize(1);
    }

    @Test
    void whatIsLeftOfABrokenTableIsNotSaidToBeUnanswered() {
        Reading reading = Reading.of("""
                table: T
                implements: {library.Types.Narrow: {}, library.Types.Once: {}, library.Absent: {}}
                codes: {1: {name: ONE}}
                """);
        Implementation left = TYPES.named().salvage(reading.table(), "demo", reading.report());

        assertThat(left.interfaces().stream().map(each -> each.names().toString()))
                .containsExactly("[Types, Once]");
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0)).startsWith("2:64: [CT-046] the enum cannot implement library.Absent");
    }

    private static Implementation.Answer answer(String method, String property, TypeKind result) {
        return new Implementation.Answer(new Identifier(method), property, result);
    }

    private static Reading implementing(String implemented) {
        return reading("table: T\nimplements: " + implemented + "\ncodes: {1: {name: ONE}}\n");
    }

    private static Reading mirroring(String type, String codes) {
        return reading("table: T\nframeworks: {f: {holder: F, pattern: \"{NAME}\", mirrors: " + type + "}}\ncodes: {"
                + codes.replaceAll("(\\w+): (\\d+)", "$2: {name: $1}") + "}\n");
    }

    private static Reading reading(String spec) {
        return Reading.of(spec).then((table, report) -> TYPES.named().check(table, "demo", report));
    }

    private static Implementation implementation(Reading reading) {
        return TYPES.named().check(reading.table(), "demo", new Report());
    }
}
