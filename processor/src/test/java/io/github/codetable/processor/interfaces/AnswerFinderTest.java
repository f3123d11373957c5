package io.github.codetable.processor.interfaces;

import static com.google.common.truth.Truth.assertThat;
import static io.github.codetable.processor.interfaces.ResolvedSpec.answer;

import javax.lang.model.type.TypeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFinderTest {

    private static final CompiledTypes TYPES = CompiledTypes.of("""
            package library;

            public class Types {
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
            }
            """);

    @Test
    void answersWithAnyTypeThatHoldsAnInt() {
        ResolvedSpec resolved = implementing("{library.Types.Wide: {number: code, weight: code, boxed: code, any: code,"
                + " all: title, text: title}}");

        assertThat(resolved.problems()).isEmpty();
        assertThat(resolved.implementation().answers())
                .containsExactly(
                        answer("all", "title", TypeKind.DECLARED),
                        answer("any", "code", TypeKind.DECLARED),
                        answer("boxed", "code", TypeKind.DECLARED),
                        answer("number", "code", TypeKind.LONG),
                        answer("text", "title", TypeKind.DECLARED),
                        answer("weight", "code", TypeKind.DOUBLE))
                .inOrder();
    }

    @Test
    void refusesFloatForInt() {
        assertThat(implementing("{library.Types.Narrow: {number: code}}").problems())
                .hasSize(1);
    }

    @Test
    void acceptsNestedTypesThatAreMissingOrLeftByAnEarlierBuild() {
        ResolvedSpec resolved = ResolvedSpec.of(TYPES, """
                table: T
                implements: library.Types.Level
                columns:
                  level: {type: enum, values: [LOW], default: LOW}
                  by: {type: set, values: [A], default: [A]}
                codes: {1: {name: ONE}}
                """);

        assertThat(resolved.problems()).isEmpty();
        assertThat(resolved.implementation().answers())
                .containsExactly(
                        answer("getBy", "by", TypeKind.DECLARED),
                        answer("getLevel", "level", TypeKind.DECLARED),
                        answer("level", "level", TypeKind.DECLARED));
    }

    @Test
    void reportsMissingReturnType() {
        assertThat(implementing("library.Types.Returning").problems())
                .containsExactly(
                        "2:13: [CT-048] the enum cannot answer Missing code() of library.Types.Returning: the table has"
                                + " a method of that name, which returns int",
                        "2:13: [CT-048] the enum cannot answer Missing getTitle() of library.Types.Returning: what it"
                                + " returns is not on the compile class path; no property fits, so add a column that"
                                + " does");
    }

    @Test
    void reportsMethodNameThatIsNotAscii() {
        assertThat(implementing("{library.Types.Letters: {z\u00e4hler: code}}").problems())
                .containsExactly("2:14: [CT-048] the enum cannot answer int z\u00e4hler() of library.Types.Letters:"
                        + " generated files are ASCII, and its name is not");
    }

    @Test
    void reportsUnknownPropertyOnce() {
        assertThat(implementing("{library.Types.Narrow: {number: cod}}").problems())
                .containsExactly("2:45: [CT-050] there is no property \"cod\" for number() to return; known: code,"
                        + " title; did you mean \"code\"?");
    }

    @Test
    void acceptsAnswerThatNamesTheAccessor() {
        assertThat(implementing("{library.Types.Accessing: {title: title}}").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Parameters | int code(int) | only methods without parameters and type parameters are answered",
                "Longs | long code() | the table has a method of that name, which returns int",
                "Integers | Integer name() | every enum has String name() already",
                "Ordinals | long ordinal() | every enum has int ordinal() already",
                "Boxes | Object ordinal() | every enum has int ordinal() already",
            })
    void reportsMethodThatNoPropertyAnswers(String type, String method, String reason) {
        assertThat(implementing("library.Types." + type).problems())
                .containsExactly("2:13: [CT-048] the enum cannot answer " + method + " of library.Types." + type + ": "
                        + reason);
    }

    @Test
    void acceptsNestedTypeForItsOwnColumnOnly() {
        assertThat(ResolvedSpec.of(TYPES, """
                table: T
                implements: library.Types.Lists
                columns: {by: {type: set, values: [A], default: [A]}}
                codes: {1: {name: ONE}}
                """).problems())
                .containsExactly(
                        "2:13: [CT-048] the enum cannot answer List<demo.T.By> getBy() of library.Types.Lists: by is Set<By>;"
                                + " no property fits, so add a column that does",
                        "2:13: [CT-048] the enum cannot answer Set<demo.T.By> getTitle() of library.Types.Lists: title is"
                                + " String; say what it returns, as in `implements: {library.Types.Lists: {getTitle:"
                                + " by}}`; these fit: by");
    }

    @Test
    void writesTypesWithSimpleNames() {
        assertThat(implementing("library.Types.Arrays").problems())
                .containsExactly("2:13: [CT-048] the enum cannot answer String[] texts() of library.Types.Arrays: no"
                        + " property is named like it; no property fits, so add a column that does");
    }

    private static ResolvedSpec implementing(String implemented) {
        return ResolvedSpec.implementing(TYPES, implemented);
    }
}
