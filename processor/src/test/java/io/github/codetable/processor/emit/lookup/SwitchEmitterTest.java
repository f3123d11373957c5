package io.github.codetable.processor.emit.lookup;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.model.Notation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

public class SwitchEmitterTest {

    private static final ClassName STRING = ClassName.get(String.class);

    private static final String DEPRECATED = "name7";

    @Test
    void hasOneMethodUpToTheLimit() {
        assertThat(names(searchCodes(SwitchEmitter.MAX_CODES))).containsExactly("search");
        assertThat(names(searchNames(SwitchEmitter.MAX_NAMES))).containsExactly("search");
    }

    @Test
    void splitsCodesByComparison() {
        List<MethodSpec> methods = searchCodes(SwitchEmitter.MAX_CODES + 1);
        assertThat(names(methods))
                .containsExactly("search", "search0", "search1")
                .inOrder();
        assertThat(methods.get(0).code().toString()).isEqualTo("""
                if (code < 500) {
                  return search0(code);
                }
                return search1(code);
                """);
        assertThat(methods.get(1).javadoc().toString()).startsWith("Searches the codes from 0 to 499.");
        assertThat(methods.get(2).javadoc().toString()).startsWith("Searches the codes from 500 to 500.");
    }

    @Test
    void splitsNamesByHashCode() {
        List<MethodSpec> methods = searchNames(SwitchEmitter.MAX_NAMES + 1);
        assertThat(names(methods))
                .containsExactly("search", "search0", "search1", "search2", "search3")
                .inOrder();
        assertThat(methods.get(0).code().toString()).isEqualTo("""
                switch (name.hashCode() & 3) {
                  case 0: return search0(name);
                  case 1: return search1(name);
                  case 2: return search2(name);
                  default: return search3(name);
                }
                """);
        assertThat(methods.get(4).javadoc().toString()).startsWith("Searches group 3 of the names.");
    }

    @Test
    void splitsNamesWithEqualHashCodes() {
        List<MethodSpec> methods = search(
                LookupKey.NAME,
                IntStream.range(0, 512)
                        .mapToObj(number -> SwitchEmitter.Case.of(withEqualHash(number), CodeBlock.of("$S", "x")))
                        .toList());
        for (MethodSpec method : methods) {
            assertThat(method.code().toString().split("case \"", -1).length - 1).isAtMost(SwitchEmitter.MAX_NAMES);
        }
        MethodSpec choosing = methods.stream()
                .filter(method -> method.code().toString().contains("compareTo"))
                .findFirst()
                .orElseThrow();
        assertThat(choosing.code().toString())
                .isEqualTo("""
                int hash = name.hashCode();
                if (hash < %1$d || (hash == %1$d && name.compareTo("%2$s") < 0)) {
                  return search8(name);
                }
                if (hash < %1$d || (hash == %1$d && name.compareTo("%3$s") < 0)) {
                  return search9(name);
                }
                return search10(name);
                """.formatted(withEqualHash(0).hashCode(), withEqualHash(200), withEqualHash(400)));
    }

    /** Returns a name of nine pairs of letters. "Aa" and "BB" have equal hash codes. */
    /** ECJ warns about a suppression without effect. */
    @Test
    void suppressesWarningsOnlyInTheMethodWithADeprecatedResult() {
        for (int count : new int[] {SwitchEmitter.MAX_NAMES, 5 * SwitchEmitter.MAX_NAMES}) {
            for (MethodSpec method : searchNames(count)) {
                assertThat(!method.annotations().isEmpty())
                        .isEqualTo(method.code().toString().contains('"' + DEPRECATED + '"'));
            }
        }
    }

    private static String withEqualHash(int number) {
        return IntStream.rangeClosed(0, 8)
                .mapToObj(bit -> (number >> 8 - bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static List<MethodSpec> searchCodes(int count) {
        return search(
                LookupKey.CODE,
                IntStream.range(0, count)
                        .mapToObj(code -> SwitchEmitter.Case.of(code, Notation.DECIMAL, JavaLiteral.of("x")))
                        .toList());
    }

    private static List<MethodSpec> searchNames(int count) {
        return search(
                LookupKey.NAME,
                IntStream.range(0, count)
                        .mapToObj(code -> SwitchEmitter.Case.of("name" + code, CodeBlock.of("$S", "x")))
                        .toList());
    }

    private static List<MethodSpec> search(LookupKey key, List<SwitchEmitter.Case> cases) {
        return new SwitchEmitter(
                        SwitchEmitter.SEARCH,
                        key,
                        STRING,
                        cases,
                        CodeBlock.of("null"),
                        "Returns x.",
                        "x or null",
                        Set.of(DEPRECATED))
                .searchMethods();
    }

    private static List<String> names(List<MethodSpec> methods) {
        return methods.stream().map(MethodSpec::name).toList();
    }
}
