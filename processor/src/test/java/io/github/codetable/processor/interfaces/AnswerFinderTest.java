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

                public interface Wildcards {
                    java.util.Map<? extends java.util.List<? super Integer>, ?> words();
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

                public interface Describing {
                    CharSequence describe();

                    Object getText();
                }

                public interface DescribingByDefault {
                    default String describe() {
                        return "none";
                    }
                }

                public interface DescribingAsInt {
                    int describe();
                }

                public interface Documented {
                    String getDoc();
                }

                public interface Labels {
                    default String labelOf(int code) {
                        return "";
                    }
                }

                public interface Retries {
                    boolean retryOf(int code);

                    default boolean retryOf(long code) {
                        return true;
                    }
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
    void acceptsNestedTypesThatAreMissingOrFromEarlierBuild() {
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
                        "2:13: [CT-048] the enum cannot implement method Missing code() of library.Types.Returning:"
                                + " the enum already has a method of that name, which returns int; change its return type, or"
                                + " name an interface without it",
                        "2:13: [CT-048] the enum cannot implement method Missing getTitle() of"
                                + " library.Types.Returning: its return type is not on the compile class path; no"
                                + " property has a matching type, so add such a column or give the method a default");
    }

    @Test
    void reportsMethodNameThatIsNotAscii() {
        assertThat(implementing("{library.Types.Letters: {z\u00e4hler: code}}").problems())
                .containsExactly("2:14: [CT-048] the enum cannot implement method int z\u00e4hler() of"
                        + " library.Types.Letters: its name has characters outside ASCII, but generated"
                        + " files are ASCII; rename the method, or name an interface without it");
    }

    @Test
    void reportsUnknownPropertyOnce() {
        assertThat(implementing("{library.Types.Narrow: {number: cod}}").problems())
                .containsExactly(
                        "2:45: [CT-050] unknown property \"cod\" as the result of number(); known properties: code,"
                                + " title, describe; did you mean \"code\"?");
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
                "Parameters | int code(int) | it has parameters or type parameters; give the method a default, or"
                        + " name an interface without it",
                "Longs | long code() | the enum already has a method of that name, which returns int; change its return"
                        + " type, or name an interface without it",
                "DescribingAsInt | int describe() | the enum already has a method of that name, which returns String;"
                        + " change its return type, or name an interface without it",
                "Integers | Integer name() | every enum already has String name(); name an interface without this method",
                "Ordinals | long ordinal() | every enum already has int ordinal(); name an interface without this method",
                "Boxes | Object ordinal() | every enum already has int ordinal(); name an interface without this method",
            })
    void reportsMethodThatNoPropertyAnswers(String type, String method, String reason) {
        assertThat(implementing("library.Types." + type).problems())
                .containsExactly("2:13: [CT-048] the enum cannot implement method " + method + " of library.Types."
                        + type + ": " + reason);
    }

    @Test
    void answersWithDescription() {
        ResolvedSpec resolved = implementing("{library.Types.Describing: {getText: describe}}");

        assertThat(resolved.problems()).isEmpty();
        assertThat(resolved.implementation().answers())
                .containsExactly(
                        answer("describe", "describe", TypeKind.DECLARED),
                        answer("getText", "describe", TypeKind.DECLARED));
    }

    @Test
    void overridesDefaultDescription() {
        assertThat(implementing("library.Types.DescribingByDefault")
                        .implementation()
                        .answers())
                .containsExactly(answer("describe", "describe", TypeKind.DECLARED));
    }

    @Test
    void answersWithRequestedTextOnly() {
        ResolvedSpec resolved = ResolvedSpec.of(TYPES, """
                table: T
                accessors: [doc]
                implements: library.Types.Documented
                codes: {1: {name: ONE}}
                """);
        assertThat(resolved.implementation().answers()).containsExactly(answer("getDoc", "doc", TypeKind.DECLARED));
        assertThat(implementing("{library.Types.Documented: {getDoc: doc}}").problems())
                .containsExactly(
                        "2:49: [CT-050] unknown property \"doc\" as the result of getDoc(); known properties: code,"
                                + " title, describe; write `accessors: [doc]` in the spec");
    }

    private static final String STATIC = " the enum already has a static method with this name and these parameters;"
            + " name an interface without this method";

    @Test
    void reportsMethodsThatAreStaticInTheEnum() {
        assertThat(ResolvedSpec.of(TYPES, """
                table: T
                implements: {library.Types.Labels: {}, library.Types.Retries: {}}
                columns: {retry: {type: boolean, default: true}}
                codes: {1: {name: ONE}}
                """).problems())
                .containsExactly(
                        "2:14: [CT-048] the enum cannot implement method String labelOf(int) of library.Types.Labels:"
                                + STATIC,
                        "2:40: [CT-048] the enum cannot implement method boolean retryOf(int) of"
                                + " library.Types.Retries:" + STATIC + ", or rename the column retry");
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
                        "2:13: [CT-048] the enum cannot implement method List<demo.T.By> getBy() of"
                                + " library.Types.Lists: property by has the type Set<By>; no property has a"
                                + " matching type, so add such a column or give the method a default",
                        "2:13: [CT-048] the enum cannot implement method Set<demo.T.By> getTitle() of"
                                + " library.Types.Lists: property title has the type String; name the property that"
                                + " it returns, as in `implements: {library.Types.Lists: {getTitle: by}}`; matching"
                                + " properties: by");
    }

    @Test
    void writesTypesWithSimpleNames() {
        assertThat(implementing("library.Types.Arrays").problems())
                .containsExactly(
                        "2:13: [CT-048] the enum cannot implement method String[] texts() of library.Types.Arrays:"
                                + " no property has this name; no property has a matching type, so add such a"
                                + " column or give the method a default");
    }

    private static ResolvedSpec implementing(String implemented) {
        return ResolvedSpec.implementing(TYPES, implemented);
    }

    @Test
    void showsWildcardsWithoutPackages() {
        assertThat(ResolvedSpec.implementing(TYPES, "library.Types.Wildcards")
                        .problems()
                        .get(0))
                .contains("method Map<? extends List<? super Integer>, ?> words() of library.Types.Wildcards");
    }
}
