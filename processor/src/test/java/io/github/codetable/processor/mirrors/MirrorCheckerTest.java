package io.github.codetable.processor.mirrors;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Severity;
import io.github.codetable.processor.interfaces.CompiledTypes;
import io.github.codetable.processor.spec.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class MirrorCheckerTest {

    private static final CompiledTypes TYPES = CompiledTypes.of("""
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
            """, """
            package library;

            public class Inheriting extends Ancestor implements Left, Right, Left.Nested {}

            class Ancestor implements Left {
                private static final int HIDDEN = 20;
                static int VARIABLE = 21;
                public static final int ANCESTOR = 22;
            }

            interface Left {
                int SHARED = 1;
                int BOTH = 2;
                int DIFFERENT = 3;
                int OVERRIDDEN = 4;

                interface Nested extends Left {
                    int OVERRIDDEN = 5;
                }
            }

            interface Right {
                int BOTH = 2;
                int DIFFERENT = 6;
                int HIDDEN = 7;
                int VARIABLE = 8;
                int ANCESTOR = 22;
            }
            """);

    @Test
    void suggestsNestedClassWithConstants() {
        assertThat(mirroring("library.Outer", "ONE: 1").problems())
                .containsExactly(
                        "2:57: [CT-041] framework f mirrors library.Outer, but that class has no public constants"
                                + " that can be codes; name the class that has them, or remove `mirrors`; did you"
                                + " mean \"library.Outer.Codes\"?");
    }

    @Test
    void suggestsOnlyConstantWithSameNumber() {
        assertThat(mirroring("library.Codes", "INHERITD: 77").problems().get(0))
                .endsWith("or `f: ~` if it has none (code 77 at 3:9)");
        assertThat(mirroring("library.Codes", "INHERITD: 10").problems().get(0))
                .contains("did you mean \"INHERITED\"?");
    }

    @Test
    void comparesWholeNumbersAndObjectsOfTheClass() {
        assertThat(mirroring("library.Codes", "").problems().stream()
                        .map(problem -> problem.replaceAll(".*constant (\\w+).*is missing from.*", "$1")))
                .containsExactly("FURTHER", "HIDING", "INHERITED", "OBJECT", "TINY");
        assertThat(mirroring("library.Codes", "HIDING: 3, INHERITED: 10").problems())
                .hasSize(3);
    }

    @Test
    void ignoresConstantsThatMissingSuperclassMayHave() {
        assertThat(mirroring("library.Broken", "ONE: 1, TWO: 2").problems()).isEmpty();
        assertThat(mirroring("library.Broken", "TWO: 2").problems()).hasSize(1);
    }

    /** {@code Inheriting.BOTH} does not compile, since two interfaces have such a field. */
    @Test
    void ignoresAmbiguousConstants() {
        assertThat(mirroring("library.Inheriting", "").problems().stream()
                        .map(problem -> problem.replaceAll(".*constant (\\w+).*is missing from.*", "$1")))
                .containsExactly("HIDDEN", "SHARED");
        assertThat(mirroring("library.Inheriting", "SHARED: 1, HIDDEN: 7, BOTH: 2")
                        .problems())
                .hasSize(1);
    }

    @Test
    void subsetMayLackConstants() {
        assertThat(mirroring("{type: library.Codes, only: subset}", "INHERITED: 10")
                        .problems())
                .isEmpty();
        assertThat(mirroring("{type: library.Codes, only: all}", "INHERITED: 10")
                        .problems())
                .hasSize(4);
    }

    @Test
    void subsetHasOnlyNamesAndNumbersOfTheClass() {
        List<String> problems = mirroring("{type: library.Codes, only: subset}", "INHERITED: 11, OTHER: 12")
                .problems();
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).contains("[CT-043]");
        assertThat(problems.get(1)).contains("[CT-042]");
    }

    @Test
    void numberThatDiffersIsAnErrorEvenIfNamesAreWarnings() {
        Reading reading = mirroring("{type: library.Codes, on-mismatch: warn}", "INHERITED: 11, OTHER: 12");
        assertThat(severities(reading, Message.OTHER_NUMBER)).containsExactly(Severity.ERROR);
        assertThat(severities(reading, Message.NOT_IN_CLASS)).containsExactly(Severity.WARNING);
        assertThat(mirroring("{type: library.Codes, only: subset, except: [INHERITED]}", "INHERITED: 11")
                        .problems())
                .isEmpty();
    }

    private static List<Severity> severities(Reading reading, Message message) {
        return reading.report().sorted().stream()
                .filter(problem -> problem.message() == message)
                .map(Diagnostic::severity)
                .toList();
    }

    private static Reading mirroring(String type, String codes) {
        String spec = "table: T\nframeworks: {f: {holder: F, pattern: \"{NAME}\", mirrors: " + type + "}}\ncodes: {"
                + codes.replaceAll("(\\w+): (\\d+)", "$2: {name: $1}") + "}\n";
        return Reading.of(spec).check((table, report) -> new MirrorChecker(TYPES.elements()).compare(table, report));
    }
}
