package io.github.codetable.processor.emit.lookup;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.codetable.processor.emit.source.JavaLiteral;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

public class SearchEmitterTest {

    private static final ClassName STRING = ClassName.get(String.class);

    @Test
    void isOneSwitchAsLongAsHotSpotCompilesIt() {
        assertThat(names(numbers(SearchEmitter.MOST_NUMBERS))).containsExactly("search");
        assertThat(names(texts(SearchEmitter.MOST_NAMES))).containsExactly("search");
    }

    @Test
    void asksThePartThatTheNumberIsIn() {
        List<MethodSpec> methods = numbers(SearchEmitter.MOST_NUMBERS + 1);
        assertThat(names(methods))
                .containsExactly("search", "search0", "search1")
                .inOrder();
        assertThat(methods.get(0).code().toString()).isEqualTo("""
                if (code < 500) {
                  return search0(code);
                }
                return search1(code);
                """);
    }

    @Test
    void asksThePartThatTheHashCodeIsIn() {
        List<MethodSpec> methods = texts(SearchEmitter.MOST_NAMES + 1);
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
    }

    private static List<MethodSpec> numbers(int count) {
        List<Switch.Case> cases = IntStream.range(0, count)
                .mapToObj(code -> Switch.Case.of(code, JavaLiteral.of("x")))
                .toList();
        return new SearchEmitter(TypeName.INT, STRING, List.of()).emit(new Switch("code", cases));
    }

    private static List<MethodSpec> texts(int count) {
        List<Switch.Case> cases = IntStream.range(0, count)
                .mapToObj(code -> Switch.Case.of("name" + code, CodeBlock.of("$S", "x")))
                .toList();
        return new SearchEmitter(STRING, STRING, List.of()).emit(new Switch("name", cases));
    }

    private static List<String> names(List<MethodSpec> methods) {
        return methods.stream().map(MethodSpec::name).toList();
    }
}
