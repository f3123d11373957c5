package io.github.codetable.processor.hostile;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.emit.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts each hostile text into each field of a spec. A text changes only literals and comments, or is an error. */
@Tag("slow")
class HostileTextTest {

    private static final List<String> FRAMEWORKS = List.of("plain", "old", "mirroring", "filed");

    /** Each field gets every n-th text. Use {@code -Dcodetable.every=1} to try all of them. */
    private static final int EVERY = Integer.getInteger("codetable.every", 2);

    /** Tokens that replace missing or invalid values. */
    private static final Pattern FILLERS = Pattern.compile("null|false|emptySet|empty|NullPointerException|>>|-|\\d+");

    /** Tokens of the package name, which is different in each round. */
    private static final Pattern PACKAGE = Pattern.compile("demo|round\\d+|\\.");

    private static final SpecOutcome BENIGN = answer("Benign");

    private static final List<String> BENIGN_TOKENS = tokens(BENIGN);

    static List<String> texts() {
        return HostileSpec.texts();
    }

    static List<String> names() {
        return HostileSpec.names();
    }

    @Test
    void acceptsTheBenignSpec() {
        assertThat(BENIGN.text()).isEmpty();
        assertThat(BENIGN.sources()).hasSize(5);
        SourceVerifier.assertCompiles(BENIGN.sources());
        assertThat(texts().size()).isAtLeast(30);
        assertThat(names().size()).isAtLeast(30);
    }

    /**
     * The tokens are equal to those of the benign spec, except for the content of literals and comments. Each round puts
     * another text into each field, so that each field gets each text. Strict compilation finds Javadoc tags, HTML
     * elements and references that a text creates.
     */
    @Test
    void neverEmitsTextAsCode() {
        List<String> payloads =
                InjectionTexts.all().stream().filter(text -> !text.isBlank()).toList();
        List<SourceFile> sources = new ArrayList<>();
        for (int round = 0; round < payloads.size(); round++) {
            Map<String, String> texts = new HashMap<>();
            for (String field : texts()) {
                texts.put(field, payloads.get((round + texts.size()) % payloads.size()));
            }
            SpecOutcome answer = SpecOutcome.to(HostileSpec.with(texts), FRAMEWORKS, "demo.round" + round);
            assertWithMessage("%s", texts).that(answer.text()).isEmpty();
            SourceVerifier.assertAscii(answer.sources(), texts);
            assertWithMessage("%s", texts).that(tokens(answer)).isEqualTo(BENIGN_TOKENS);
            sources.addAll(answer.sources());
        }
        assertThat(sources.size()).isAtLeast(500);
        SourceVerifier.assertCompiles(sources);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reportsBlankTextUnlessItIsAColumnValue(String field) {
        for (String blank : List.of("", " ", "\n", "\u2028")) {
            SpecOutcome answer = answer(blank, field);
            assertThat(answer.problems().isEmpty()).isEqualTo(field.startsWith("value."));
            SourceVerifier.assertAscii(answer.sources(), blank);
            assertLocated(answer, blank);
        }
    }

    /** An invalid name is an error, and the generated code has only tokens of the benign spec. */
    @ParameterizedTest
    @MethodSource("names")
    void reportsNamesThatAreNoIdentifiers(String field) {
        Set<String> known = new HashSet<>(BENIGN_TOKENS);
        List<String> payloads = InjectionTexts.unescaped();
        // Neighbouring fields get different texts, because the same code checks all names.
        for (int i = names().indexOf(field) % EVERY; i < payloads.size(); i += EVERY) {
            String payload = payloads.get(i);
            SpecOutcome answer = answer(payload, field);
            SourceVerifier.assertAscii(answer.sources(), payload);
            assertLocated(answer, payload);
            Set<String> unknown = new HashSet<>(tokens(answer));
            unknown.removeAll(known);
            unknown.removeIf(token -> FILLERS.matcher(token).matches());
            assertWithMessage(payload)
                    .that(unknown)
                    .isIn(List.of(Set.of(), isName(answer) ? Set.of(payload) : Set.of()));
        }
    }

    /** Returns true if the only problem of a name is that a mirrored class has no such constant. */
    private static boolean isName(SpecOutcome answer) {
        return answer.problems().stream()
                .allMatch(problem ->
                        EnumSet.of(Message.NOT_IN_CLASS, Message.NOT_IN_SPEC).contains(problem.message()));
    }

    /** The name of the package is not part of the spec, and can have any letters. */
    @Test
    void escapesPackageNameThatIsNotAscii() {
        SpecOutcome answer = SpecOutcome.to(
                HostileSpec.with(Map.of()), FRAMEWORKS, "d\u00e9mo.\u0434\u0435\u043c\u043e.\ud801\udc28");
        SourceVerifier.assertAscii(answer.sources(), "package");
        assertThat(answer.sources().get(0).text())
                .startsWith("package d\\u00e9mo.\\u0434\\u0435\\u043c\\u043e.\\ud801\\udc28;\n");
        SourceVerifier.assertCompiles(answer.sources());
    }

    private static SpecOutcome answer(String payload, String... fields) {
        Map<String, String> texts = new HashMap<>();
        List.of(fields).forEach(field -> texts.put(field, payload));
        return SpecOutcome.to(HostileSpec.with(texts), FRAMEWORKS);
    }

    private static void assertLocated(SpecOutcome answer, String payload) {
        for (Diagnostic problem : answer.problems()) {
            assertWithMessage(payload).that(problem.message()).isNotEqualTo(Message.INTERNAL);
            assertWithMessage("%s: %s", payload, problem)
                    .that(problem.place().line())
                    .isGreaterThan(0);
        }
        assertThat(answer.text().codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT))
                .isTrue();
    }

    private static List<String> tokens(SpecOutcome answer) {
        return SourceVerifier.tokens(answer.sources()).stream()
                .filter(token -> !PACKAGE.matcher(token).matches())
                .toList();
    }
}
