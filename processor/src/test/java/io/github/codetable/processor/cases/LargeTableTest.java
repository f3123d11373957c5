package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables near the limits of a spec and of a class file. */
@Tag("slow")
final class LargeTableTest {

    private static final int OLDEST = 8;

    @TempDir
    private Path folder;

    /** Dense codes are consecutive; sparse codes are not. */
    @ParameterizedTest
    @CsvSource({"JAVAC, dense", "JAVAC, sparse", "ECJ, dense", "ECJ, sparse"})
    void compilesThousandsOfRows(StrictCompiler compiler, String kind) {
        check(compiler, compiler.newest(), codes(kind, 2000), 1);
    }

    /** The switch has several parts, which compare codes as signed numbers. The table's order is unsigned. */
    @ParameterizedTest
    @EnumSource(StrictCompiler.class)
    void splitsSwitchOfHexadecimalCodesOfBothSigns(StrictCompiler compiler) {
        String codes = new Random(1)
                .ints(1_100)
                .distinct()
                .mapToObj(code -> "  0x%1$08x: CODE_%1$X\n".formatted(code))
                .collect(Collectors.joining());
        String frameworks = "frameworks: {names0: {holder: Names0, pattern: \"N_{code}\"}}\n";
        Workspace project =
                compile(compiler, compiler.newest(), "table: Large\nnotation: hex\n" + frameworks + "codes:\n" + codes);
        new GeneratedCodeVerifier(project, Set.of("demo.Large", "demo.Names0")).verify();
    }

    @Test
    void compilesThousandsOfRowsWithSeveralHoldersForJava8() {
        check(StrictCompiler.JAVAC, OLDEST, codes("sparse", 2000), 5);
    }

    /** The enum's initializer can hold the arguments of 1547 constants, but not of 1548. */
    @ParameterizedTest
    @CsvSource({"JAVAC, 1547, false", "ECJ, 1547, false", "JAVAC, 1548, true", "ECJ, 1548, true"})
    void movesArgumentsOutOfALargeInitializer(StrictCompiler compiler, int rows, boolean isMoved) {
        Workspace project = check(compiler, compiler.newest(), codes("sparse", rows), 1);
        assertThat(project.generated().get("demo/Large.java").contains("void initialize0()"))
                .isEqualTo(isMoved);
    }

    /** The names of the enum's private methods are free in the interface, however many parts the switch has. */
    @ParameterizedTest
    @EnumSource(StrictCompiler.class)
    void implementsInterfaceWithTheNamesOfPrivateMethods(StrictCompiler compiler) {
        Folder.write(folder.resolve("project/src/main/java/demo/Helping.java"), """
                package demo;

                /** An interface whose methods have the names of private methods of a generated enum. */
                public interface Helping {
                    /**
                     * Returns an object.
                     *
                     * @param code a code
                     * @return an object
                     */
                    default Object search(int code) {
                        return this;
                    }

                    /**
                     * Returns an object.
                     *
                     * @param code a code
                     * @return an object
                     */
                    default Object search2(int code) {
                        return this;
                    }

                    /**
                     * Returns an object.
                     *
                     * @param code a code
                     * @return an object
                     */
                    default Object search_0(int code) {
                        return this;
                    }

                    /**
                     * Returns an object.
                     *
                     * @return an object
                     */
                    default Object initialize0() {
                        return this;
                    }

                    /**
                     * Returns an object.
                     *
                     * @return an object
                     */
                    default Object initialize_() {
                        return this;
                    }
                }
                """);
        String spec = spec(codes("sparse", 1600), 1);
        Workspace project = compile(compiler, compiler.newest(), "implements: demo.Helping\n" + spec);
        new GeneratedCodeVerifier(project, Set.of("demo.Large", "demo.Names0")).verify();
        assertThat(project.generated().get("demo/Large.java")).contains("search__0(int code)");
        assertThat(project.generated().get("demo/Large.java")).contains("initialize__0()");
    }

    /** File names have at most 255 characters. */
    @ParameterizedTest
    @EnumSource(StrictCompiler.class)
    void compilesTheLongestNames(StrictCompiler compiler) {
        String table = "T".repeat(255 - "$Range.class".length());
        String holder = "H".repeat(255 - ".class".length());
        String spec = spec(codes("sparse", 20), 1)
                .replace("table: Large", "table: " + table)
                .replace("Names0", holder)
                .replace("weight", "heavy")
                .replace("parity", "pairs");
        compile(compiler, OLDEST, spec);
    }

    private Workspace check(StrictCompiler compiler, int release, int[] codes, int holders) {
        Workspace project = compile(compiler, release, spec(codes, holders));
        new GeneratedCodeVerifier(project, Set.of("demo.Large", "demo.Names0", "demo.Names1")).verify();
        return project;
    }

    private Workspace compile(StrictCompiler compiler, int release, String spec) {
        Workspace project = Workspace.empty(folder.resolve("project"));
        Folder.write(project.root().resolve("large.yaml"), spec);
        Folder.write(project.sources().resolve("demo/package-info.java"), """
                /** A large table. */
                @io.github.codetable.CodeTable("large.yaml")
                package demo;
                """);
        compiler.compile(project, release);
        return project;
    }

    private static int[] codes(String kind, int count) {
        return kind.equals("dense")
                ? IntStream.range(100, 100 + count).toArray()
                : new Random(1)
                        .ints(0, 100_000)
                        .distinct()
                        .limit(count)
                        .sorted()
                        .toArray();
    }

    private static String spec(int[] codes, int holders) {
        String frameworks = IntStream.range(0, holders)
                .mapToObj("  names%1$d: {holder: Names%1$d, pattern: \"{Name}\"}\n"::formatted)
                .collect(Collectors.joining());
        return IntStream.of(codes)
                .mapToObj(code -> """
                          %1$d:
                            name: CODE_%1$d
                            title: Code number %1$d
                            doc: Stands for %1$d.
                            weight: HEAVY
                            caption: Caption of %1$d
                        """.formatted(code) + (code == codes[0] ? "    deprecated: obsolete\n" : ""))
                .collect(Collectors.joining("", """
                        table: Large
                        ranges: {ALL: {from: 0, to: 99999}}
                        columns:
                          weight: {type: enum, values: [LIGHT, HEAVY]}
                          parity: {type: set, values: [EVEN, ODD], default: [EVEN, ODD]}
                          caption: {type: string}
                        frameworks:
                        %scodes:
                        """.formatted(frameworks), ""));
    }
}
