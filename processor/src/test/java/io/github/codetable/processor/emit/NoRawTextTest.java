package io.github.codetable.processor.emit;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.github.codetable.processor.emit.javadoc.JavadocTextTest;
import io.github.codetable.processor.emit.source.JavaLiteralTest;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text of a spec reaches JavaPoet only through the types that escape it. All other arguments of JavaPoet's methods are
 * constants, numbers, identifiers, or JavaPoet's own values made of these.
 */
class NoRawTextTest {

    /** The types that escape text. {@link JavaLiteralTest} and {@link JavadocTextTest} test the escaping. */
    private static final Set<String> ESCAPING_TYPES = Set.of("JavaLiteral", "Javadoc");

    @Test
    void textReachesJavaPoetOnlyThroughEscapingTypes() throws IOException {
        JavaPoetCalls calls = JavaPoetCalls.in(sources(), ESCAPING_TYPES);

        assertThat(calls.raw()).isEmpty();
        assertThat(calls.count()).isGreaterThan(100);
    }

    @Test
    void escapingTypesPassTextToJavaPoet() throws IOException {
        assertThat(JavaPoetCalls.in(sources(), Set.of()).raw().stream()
                        .map(call -> call.substring(0, call.indexOf(':')))
                        .distinct())
                .containsExactlyElementsIn(ESCAPING_TYPES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CodeBlock.of(\"$L\", text)",
                "CodeBlock.of(\"$S\", text)",
                "CodeBlock.of(\"$N\", (CharSequence) text)",
                "CodeBlock.of(\"$L\", (Object) text)",
                "CodeBlock.of(\"$L\", new Object[] {text})",
                "CodeBlock.of(text)",
                "CodeBlock.of(\"return \" + text)",
                "CodeBlock.of(\"$L\", text.length() > 1 ? text : \"\")",
                "CodeBlock.builder().addStatement(text)",
                "ClassName.get(\"demo\", text)",
                "ClassName.get(\"demo\", text.toString())",
                "TypeSpec.enumBuilder(\"A\").addEnumConstant(text)",
                "TypeSpec.enumBuilder(\"A\").addJavadoc(CodeBlock.of(\"x\"))",
                "TypeSpec.enumBuilder(\"A\").addJavadoc(\"x\")",
                "java.util.stream.Stream.of(text).map(CodeBlock::of).toList()",
                "java.util.Optional.of(text).map(MethodSpec::methodBuilder)",
            })
    void findsRawText(String expression) {
        assertThat(JavaPoetCalls.in(List.of(source(expression)), Set.of()).raw())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CodeBlock.of(\"a\" + \"$L\", 1)",
                "CodeBlock.of(text.isEmpty() ? \"a\" : \"b\")",
                "CodeBlock.of(\"$N\", new io.github.codetable.processor.naming.Identifier(text))",
                "TypeSpec.enumBuilder(\"A\").addJavadoc(Javadoc.of(JavadocText.of(text)).build())",
            })
    void acceptsSafeArguments(String expression) {
        assertThat(JavaPoetCalls.in(List.of(source(expression)), Set.of()).raw())
                .isEmpty();
    }

    private static JavaFileObject source(String expression) {
        return JavaFileObjects.forSourceString("io.github.codetable.processor.emit.Sample", """
                package io.github.codetable.processor.emit;

                import com.palantir.javapoet.*;
                import io.github.codetable.processor.emit.javadoc.*;

                class Sample {
                    Object call(String text) {
                        return %s;
                    }
                }
                """.formatted(expression));
    }

    private static List<JavaFileObject> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/github/codetable/processor/emit"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(NoRawTextTest::source)
                    .toList();
        }
    }

    private static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
