package io.github.codetable.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.codetable.CodeTable;
import io.github.codetable.processor.diagnostic.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README lists all messages, frameworks and bundled tables, and its example shows the code that is generated. */
class ReadmeTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (CT-\\d{3}) \\| .+ \\|$");
    private static final Pattern FRAMEWORK_FILE = Pattern.compile("(?m)^  ([a-z0-9.-]+): frameworks/\\1\\.yaml$");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(yaml|java)\n(.*?)```");

    /** An expression, and the value at the start of the comment. Other comments start with a lower-case word. */
    private static final Pattern CALL = Pattern.compile("(?m)^(?:\\w+ \\w+ = )?(.+); +// (\"[^\"]+\"|[A-Z0-9][\\w.]*)");

    private final String readme;

    ReadmeTest() throws IOException {
        readme = Files.readString(Path.of("../README.md"));
    }

    @Test
    void listsEveryMessageInOrder() {
        List<String> ids =
                ROW.matcher(readme).results().map(row -> row.group(1)).toList();

        assertThat(ids)
                .containsExactlyElementsIn(
                        Arrays.stream(Message.values()).map(Message::id).toList())
                .inOrder();
    }

    @Test
    void listsEveryFrameworkOfWebSocketTable() throws IOException {
        String codes = Files.readString(Path.of("../codes.yaml"));

        for (String key : FRAMEWORK_FILE
                .matcher(codes)
                .results()
                .map(line -> line.group(1))
                .toList()) {
            assertThat(readme).contains("`" + key + "`");
            assertThat(Files.exists(Path.of("../frameworks", key + ".yaml"))).isTrue();
        }
        try (Stream<Path> files = Files.list(Path.of("../frameworks"))) {
            assertThat(files.count())
                    .isEqualTo(FRAMEWORK_FILE.matcher(codes).results().count());
        }
    }

    @Test
    void listsEveryBundledTable() throws IOException {
        try (Stream<Path> tables = Files.list(Path.of("src/main/tables"))) {
            tables.forEach(table -> assertThat(readme).contains("`bundled:" + table.getFileName() + "`"));
        }
    }

    /** The blocks of the README are, in this order: the spec, the annotation, the calls, a constant, the lookup. */
    @Test
    void generatesShownCodeFromShownSpec(@TempDir Path specs) throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(readme).results().toList();
        Files.writeString(specs.resolve("codes.yaml"), blocks.get(0).group(2));

        String generated = generated(specs, blocks.get(1).group(2));

        for (MatchResult block : blocks.subList(3, 5)) {
            assertWithMessage(generated)
                    .that(generated)
                    .contains(block.group(2).indent(4).stripTrailing());
        }
    }

    /** Each call whose comment starts with a value returns this value. */
    @Test
    void callsReturnTheShownValues(@TempDir Path specs) throws Exception {
        List<MatchResult> blocks = BLOCK.matcher(readme).results().toList();
        Files.writeString(specs.resolve("codes.yaml"), blocks.get(0).group(2));
        List<MatchResult> calls = CALL.matcher(blocks.get(2).group(2)).results().toList();
        String values = calls.stream()
                .map(call -> "        String.valueOf(" + call.group(1) + ")")
                .collect(Collectors.joining(",\n"));
        String source = """
                package com.acme.chat.close;

                public class Calls {
                    private static final CloseCode code = CloseCode.forCode(1008);
                    private static final int n = 1008;

                    public static final String[] VALUES = {
                %s
                    };
                }
                """.formatted(values);

        Compilation compilation = compile(
                specs, blocks.get(1).group(2), JavaFileObjects.forSourceString("com.acme.chat.close.Calls", source));

        List<String> shown = calls.stream().map(ReadmeTest::shownValue).toList();
        assertThat(shown).contains("PRIVATE_USE");
        assertThat((String[]) loader(compilation)
                        .loadClass("com.acme.chat.close.Calls")
                        .getField("VALUES")
                        .get(null))
                .asList()
                .containsExactlyElementsIn(shown)
                .inOrder();
    }

    /** Returns a shown value as its text: a string without quotes, a constant without its type. */
    private static String shownValue(MatchResult call) {
        String value = call.group(2);
        return value.startsWith("\"") ? value.replace("\"", "") : value.substring(value.lastIndexOf('.') + 1);
    }

    private static ClassLoader loader(Compilation compilation) {
        return new ClassLoader() {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                try {
                    byte[] bytes = compilation
                            .generatedFile(StandardLocation.CLASS_OUTPUT, name.replace('.', '/') + ".class")
                            .orElseThrow(() -> new ClassNotFoundException(name))
                            .openInputStream()
                            .readAllBytes();
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
    }

    private static Compilation compile(Path specs, String packageInfo, JavaFileObject... sources) {
        List<JavaFileObject> all = new ArrayList<>(List.of(sources));
        all.add(JavaFileObjects.forSourceString("com.acme.chat.close.package-info", packageInfo));
        // Without JSpecify, which the class path of the tests has.
        Path annotations = Path.of(CodeTable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return Compiler.javac()
                .withProcessors(new CodeTableProcessor())
                .withClasspath(List.of(annotations.toFile()))
                .withOptions("-Acodetable.specs=" + specs)
                .withClasspath(List.of(new File("../annotations/target/classes")))
                .compile(all);
    }

    private static String generated(Path specs, String packageInfo) throws IOException {
        return compile(specs, packageInfo)
                .generatedSourceFile("com.acme.chat.close.CloseCode")
                .orElseThrow()
                .getCharContent(false)
                .toString();
    }
}
