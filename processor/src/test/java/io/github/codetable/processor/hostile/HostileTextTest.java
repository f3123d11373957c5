package io.github.codetable.processor.hostile;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile text in each field of a spec: the code is the same but for literals and comments, or there is an error. */
@Tag("slow")
class HostileTextTest {

    private static final List<String> FILED = List.of("plain", "old", "mirroring", "filed");

    /** A longer run tries all of them on each field: {@code -Dcodetable.every=1}. */
    private static final int EVERY = Integer.getInteger("codetable.every", 2);

    /** What stands where a broken spec has no value, and for a code that is none. */
    private static final Pattern FILLERS = Pattern.compile("null|false|emptyList|-|\\d+");

    /** What differs between the packages of the rounds. */
    private static final Pattern PACKAGE = Pattern.compile("demo|round\\d+|\\.");

    private static final Answer BENIGN = answer("Benign");

    private static final List<String> BENIGN_TOKENS = tokens(BENIGN.sources());

    static List<String> texts() {
        return HostileSpec.texts();
    }

    static List<String> names() {
        return HostileSpec.names();
    }

    @Test
    void theSpecIsFineWithoutThem() {
        assertThat(BENIGN.text()).isEmpty();
        assertThat(BENIGN.sources()).hasSize(5);
        checkCompiles(BENIGN.sources());
        assertThat(texts().size()).isAtLeast(30);
        assertThat(names().size()).isAtLeast(30);
    }

    /**
     * What is neither literal nor comment is not just similar: it is the same, token by token. Each round has another
     * text in each field, so that after as many rounds as there are texts each field has had each of them. Strict
     * compilers would see a tag, an element or a reference that a text has made.
     */
    @Test
    void aTextIsNeverCode() {
        List<String> payloads =
                Payloads.all().stream().filter(text -> !text.isBlank()).toList();
        List<SourceFile> sources = new ArrayList<>();
        for (int round = 0; round < payloads.size(); round++) {
            Map<String, String> texts = new HashMap<>();
            for (String field : texts()) {
                texts.put(field, payloads.get((round + texts.size()) % payloads.size()));
            }
            Answer answer = Answer.to(HostileSpec.with(texts), FILED, "demo.round" + round);
            assertWithMessage("%s", texts).that(answer.text()).isEmpty();
            checkAscii(answer, texts);
            assertWithMessage("%s", texts).that(tokens(answer.sources())).isEqualTo(BENIGN_TOKENS);
            sources.addAll(answer.sources());
        }
        assertThat(sources.size()).isAtLeast(500);
        checkCompiles(sources);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aBlankTextIsAnErrorUnlessItIsAValue(String field) {
        for (String blank : List.of("", " ", "\n", "\u2028")) {
            Answer answer = answer(blank, field);
            assertThat(answer.problems().isEmpty()).isEqualTo(field.startsWith("value."));
            checkAscii(answer, blank);
            checkLocated(answer, blank);
        }
    }

    /** What cannot be a name is an error, and what is left has no token that a benign spec has not. */
    @ParameterizedTest
    @MethodSource("names")
    void aNameIsAnIdentifierOrAnError(String field) {
        Set<String> known = new HashSet<>(BENIGN_TOKENS);
        List<String> payloads = Payloads.unescaped();
        // Half of them for one field, and the other half for the next: what judges names is the same for all.
        for (int i = names().indexOf(field) % EVERY; i < payloads.size(); i += EVERY) {
            String payload = payloads.get(i);
            Answer answer = answer(payload, field);
            checkAscii(answer, payload);
            checkLocated(answer, payload);
            Set<String> unknown = new HashSet<>(tokens(answer.sources()));
            unknown.removeAll(known);
            unknown.removeIf(token -> FILLERS.matcher(token).matches());
            assertWithMessage(payload)
                    .that(unknown)
                    .isIn(List.of(Set.of(), isName(answer) ? Set.of(payload) : Set.of()));
        }
    }

    /** True where nothing speaks against a name but that a class has no such constant. */
    private static boolean isName(Answer answer) {
        return answer.problems().stream()
                .allMatch(problem ->
                        EnumSet.of(Message.NOT_IN_CLASS, Message.NOT_IN_SPEC).contains(problem.message()));
    }

    /** The one name that is not the spec's may have any letters, which code can have as escapes. */
    @Test
    void aPackageOfOtherLettersIsWrittenInAscii() {
        Answer answer = Answer.to(HostileSpec.with(Map.of()), FILED, "d\u00e9mo.\u0434\u0435\u043c\u043e.\ud801\udc28");
        checkAscii(answer, "package");
        assertThat(answer.sources().get(0).text())
                .startsWith("package d\\u00e9mo.\\u0434\\u0435\\u043c\\u043e.\\ud801\\udc28;\n");
        checkCompiles(answer.sources());
    }

    private static Answer answer(String payload, String... fields) {
        Map<String, String> texts = new HashMap<>();
        List.of(fields).forEach(field -> texts.put(field, payload));
        return Answer.to(HostileSpec.with(texts), FILED);
    }

    private static void checkAscii(Answer answer, Object payload) {
        for (SourceFile source : answer.sources()) {
            assertWithMessage("%s", payload)
                    .that(source.text().chars().allMatch(c -> c == '\n' || ' ' <= c && c <= '~'))
                    .isTrue();
        }
    }

    private static void checkLocated(Answer answer, String payload) {
        for (Diagnostic problem : answer.problems()) {
            assertWithMessage(payload).that(problem.message()).isNotEqualTo(Message.INTERNAL);
            assertWithMessage("%s: %s", payload, problem)
                    .that(problem.place().line())
                    .isGreaterThan(0);
        }
        assertThat(answer.text().codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT))
                .isTrue();
    }

    private static List<String> tokens(List<SourceFile> sources) {
        return sources.stream()
                .flatMap(source -> JavaTokens.of(source.text()).stream())
                .filter(token -> !PACKAGE.matcher(token).matches())
                .toList();
    }

    private static void checkCompiles(List<SourceFile> sources) {
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all", "-Xdoclint:all", "-Werror", "-proc:none")
                .compile(Stream.concat(
                                Answer.TYPES.sources().stream(),
                                sources.stream()
                                        .map(source -> JavaFileObjects.forSourceString(source.type(), source.text())))
                        .toList());
        assertThat(compilation.diagnostics()).isEmpty();
    }
}
