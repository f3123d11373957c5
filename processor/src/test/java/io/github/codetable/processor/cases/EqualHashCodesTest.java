package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holders with thousands of names whose hash codes are equal, or have equal lower bits. */
@Tag("slow")
final class EqualHashCodesTest {

    private static final int NAMES_PER_CODE = 50;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"JAVAC, 3000", "ECJ, 3000", "JAVAC, 10000"})
    void findsNamesWithEqualHashCodes(StrictCompiler compiler, int count) throws IOException {
        List<String> names = IntStream.range(0, count + 100)
                .mapToObj(EqualHashCodesTest::withEqualHash)
                .toList();
        assertThat(names.stream().mapToInt(String::hashCode).distinct().count()).isEqualTo(1);
        verify(compiler, names.subList(50, count + 50), List.of(names.get(0), names.get(count + 60), "Aa", ""));
    }

    @ParameterizedTest
    @CsvSource({"JAVAC, 63", "ECJ, 63", "JAVAC, 1023"})
    void findsNamesWithEqualLowerBits(StrictCompiler compiler, int mask) throws IOException {
        List<String> names = IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> "name" + number)
                .filter(name -> (name.hashCode() & mask) == (mask & 5))
                .limit(4000)
                .toList();
        verify(compiler, names.subList(50, 3950), List.of(names.get(0), names.get(3990), "name"));
    }

    private void verify(StrictCompiler compiler, List<String> names, List<String> unknown) throws IOException {
        Workspace project = Workspace.empty(folder.resolve("project"));
        Folder.write(project.root().resolve("names.yaml"), spec(names));
        Folder.write(project.sources().resolve("demo/package-info.java"), """
                /** A table. */
                @io.github.codetable.CodeTable("names.yaml")
                package demo;
                """);
        compiler.compile(project, compiler.newest());
        URL[] classes = {project.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
            GeneratedTypes types = new GeneratedTypes(loader, "demo");
            Class<?> holder = types.type("Names");
            for (int i = 0; i < names.size(); i++) {
                assertThat(GeneratedTypes.call(holder, "forName", String.class, names.get(i)))
                        .isSameInstanceAs(GeneratedTypes.field(types.type("T"), "C" + i / NAMES_PER_CODE));
            }
            for (String name : unknown) {
                assertThat(GeneratedTypes.call(holder, "forName", String.class, name))
                        .isNull();
            }
        }
    }

    private static String spec(List<String> names) {
        return IntStream.range(0, names.size() / NAMES_PER_CODE)
                .mapToObj(code -> "  %1$d: {name: C%1$d, names: {f: [%2$s]}}\n"
                        .formatted(
                                code,
                                String.join(", ", names.subList(code * NAMES_PER_CODE, (code + 1) * NAMES_PER_CODE))))
                .collect(Collectors.joining("", "table: T\nframeworks: {f: {holder: Names}}\ncodes:\n", ""));
    }

    /** Returns a name of 14 pairs of letters. "Aa" and "BB" have equal hash codes. */
    private static String withEqualHash(int number) {
        return IntStream.range(0, 14)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }
}
