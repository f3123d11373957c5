package io.github.codetable.processor.cases;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The largest tables that the limits allow, whose class files are almost full. Both compilers compile them. */
@Tag("slow")
final class ClassFileLimitsTest {

    private static final Set<String> TYPES = Set.of("demo.Large", "demo.Names");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"JAVAC, 8", "JAVAC, 17", "ECJ, 8", "ECJ, 17"})
    void compilesTheMaximumNumberOfCodes(StrictCompiler compiler, int release) {
        verify(compiler, release, spec("frameworks: {f: {holder: Names, pattern: \"{Name}\"}}\n", 2700, code -> ""));
    }

    /** 24 bytes for each code and 6 for each alias, of 65,000. */
    @ParameterizedTest
    @EnumSource(StrictCompiler.class)
    void compilesTheMaximumNumberOfAliases(StrictCompiler compiler) {
        verify(compiler, spec("", 2166, code -> "aliases: [A" + code + "]"));
    }

    /** 24 bytes for each of 1,000 codes, so that 41,000 bytes are left for 6,833 aliases. */
    @ParameterizedTest
    @EnumSource(StrictCompiler.class)
    void compilesThousandsOfAliasesOfOneCode(StrictCompiler compiler) {
        verify(
                compiler,
                spec("", 1000, code -> code == 0 ? "aliases: [" + joined(6830, i -> "A" + i + ", ") + "]" : ""));
    }

    /** 4 entries for each code, 2 for each text and title, and 20 for each column, of 64,000. */
    @ParameterizedTest
    @EnumSource(StrictCompiler.class)
    void compilesTheMaximumNumberOfTexts(StrictCompiler compiler) {
        String columns = "columns:\n" + joined(10, i -> "  t" + i + ": {type: string}\n");
        verify(compiler, spec(columns, 2453, code -> joined(10, i -> "t" + i + ": T " + i + " " + code + ", ")));
    }

    /** 4 entries for each code and 2.1 for each name, of 64,000. */
    @ParameterizedTest
    @EnumSource(StrictCompiler.class)
    void compilesTheMaximumNumberOfNames(StrictCompiler compiler) {
        verify(
                compiler,
                spec(
                        "frameworks: {f: {holder: Names}}\n",
                        895,
                        code -> "names: {f: [" + joined(32, i -> "N" + code + "_" + i + ", ") + "]}"));
    }

    @ParameterizedTest
    @EnumSource(StrictCompiler.class)
    void compilesRangesWithALargeSetByDefault(StrictCompiler compiler) {
        verify(compiler, withRanges(30, "  s: " + fullSet(300), range -> ""));
    }

    @ParameterizedTest
    @EnumSource(StrictCompiler.class)
    void compilesTheMaximumNumberOfRangesAndColumns(StrictCompiler compiler) {
        String columns = joined(200, i -> "  n" + i + ": {type: int, default: " + i + "}\n");
        verify(compiler, withRanges(200, columns, range -> "n7: " + range));
    }

    /** 7 entries for each code and range, 2 for each text and title, and 20 for each column, of 64,000. */
    @ParameterizedTest
    @EnumSource(StrictCompiler.class)
    void compilesTheMaximumNumberOfInheritedTexts(StrictCompiler compiler) {
        String columns = joined(148, i -> "  t" + i + ": {type: string}\n");
        verify(
                compiler,
                withRanges(200, columns, range -> joined(148, i -> "t" + i + ": T " + i + " " + range + ", ")));
    }

    /** Each of 10,000 values takes 8 bytes and 3 entries. */
    @ParameterizedTest
    @EnumSource(StrictCompiler.class)
    void compilesTenLargeSetsOfOneCode(StrictCompiler compiler) {
        verify(compiler, spec("columns:\n" + joined(10, i -> "  s" + i + ": " + fullSet(1000)), 1, code -> ""));
    }

    /** 6 entries for each different set, 3 for each value in one, and 20 for each column, of 64,000. */
    @Test
    void compilesTheMaximumNumberOfDifferentSets() {
        verify(StrictCompiler.JAVAC, differentSets());
    }

    /** ECJ needs more than a minute for thousands of fields with initializers. */
    @Test
    @Tag("long")
    void compilesTheMaximumNumberOfDifferentSetsWithEcj() {
        verify(StrictCompiler.ECJ, differentSets());
    }

    private static String differentSets() {
        return withRanges(
                47,
                joined(200, i -> "  s" + i + ": {type: set, values: [A, B, C, D, E, F]}\n"),
                range -> joined(200, i -> "s" + i + ": [" + subset(range + 1) + "], "));
    }

    /** In a class file, a char takes up to three bytes, and a text has at most 65,535. */
    @ParameterizedTest
    @EnumSource(StrictCompiler.class)
    void compilesTheLongestTexts(StrictCompiler compiler) {
        verify(
                compiler,
                spec(
                        "columns: {t: {type: string}}\n",
                        3,
                        code -> "t: " + "\u20ac".repeat(19_999) + code + ", title: " + "\ud83d\ude00".repeat(9_999)
                                + code));
    }

    private void verify(StrictCompiler compiler, String spec) {
        verify(compiler, compiler.newest(), spec);
    }

    private void verify(StrictCompiler compiler, int release, String spec) {
        Workspace project = Workspace.empty(folder.resolve("project"));
        Folder.write(project.root().resolve("large.yaml"), spec);
        Folder.write(project.sources().resolve("demo/package-info.java"), """
                /** A large table. */
                @io.github.codetable.CodeTable("large.yaml")
                package demo;
                """);
        compiler.compile(project, release);
        new GeneratedCodeVerifier(project, TYPES).verify();
    }

    /** Returns a table with one code in each range. */
    private static String withRanges(int ranges, String columns, IntFunction<String> fields) {
        String head = joined(ranges, i -> "  R" + i + ": {from: " + i + ", to: " + i + ", " + fields.apply(i) + "}\n");
        return spec("ranges:\n" + head + "columns:\n" + columns, ranges, code -> "");
    }

    private static String spec(String head, int codes, IntFunction<String> fields) {
        return "table: Large\n" + head + "codes:\n"
                + joined(codes, code -> "  " + code + ": {name: N" + code + ", " + fields.apply(code) + "}\n");
    }

    /** Returns a column that has all its values by default. */
    private static String fullSet(int options) {
        String values = joined(options, i -> "O" + i + ", ");
        return "{type: set, values: [" + values + "], default: [" + values + "]}\n";
    }

    /** Returns the letters for the bits of a number. */
    private static String subset(int number) {
        return IntStream.range(0, 6)
                .filter(bit -> (number >> bit & 1) == 1)
                .mapToObj(bit -> String.valueOf((char) ('A' + bit)))
                .collect(Collectors.joining(", "));
    }

    private static String joined(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }
}
