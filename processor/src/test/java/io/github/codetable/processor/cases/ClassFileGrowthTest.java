package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertWithMessage;

import io.github.codetable.processor.model.ClassFileBudget;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.Reading;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * When a table grows, the constant pools of its classes grow no more than {@link ClassFileBudget} says. A member that is
 * added to the generated code for each column, range or code has to be counted there.
 */
final class ClassFileGrowthTest {

    private static final int SMALL = 20;

    private static final int LARGE = 120;

    /** The entries of the first methods that a lookup is split into. The reserve of the budget covers them. */
    private static final int SPLIT = 10;

    /** The budget of each class by its name. */
    private static final Map<String, ToIntFunction<Table>> BUDGETS = Map.of(
            "T", table -> new ClassFileBudget(table).enumPoolEntries(),
            "T$Range", table -> new ClassFileBudget(table).rangePoolEntries(),
            "T$Sets", table -> new ClassFileBudget(table).setPoolEntries(),
            "Names",
                    table -> new ClassFileBudget(table)
                            .holderPoolEntries(table.frameworks().get(0)));

    @TempDir
    private Path folder;

    @Test
    void poolsGrowWithinTheirBudgets() {
        StrictCompiler compiler = StrictCompiler.JAVAC;
        Workspace project = Workspace.empty(folder.resolve("project"));
        specs().forEach((kind, spec) -> {
            add(project, kind + "small", spec.apply(SMALL));
            add(project, kind + "large", spec.apply(LARGE));
        });
        compiler.compile(project, compiler.newest());
        specs().forEach((kind, spec) -> {
            Table small = Reading.of(spec.apply(SMALL)).table();
            Table large = Reading.of(spec.apply(LARGE)).table();
            BUDGETS.forEach((type, budget) -> assertWithMessage("%s of %s", type, kind)
                    .that(entries(project, kind + "large", type) - entries(project, kind + "small", type))
                    .isAtMost(budget.applyAsInt(large) - budget.applyAsInt(small) + SPLIT));
        });
    }

    private static Map<String, IntFunction<String>> specs() {
        Map<String, IntFunction<String>> specs = new LinkedHashMap<>();
        specs.put("codes", n -> spec(2, "", n, code -> ""));
        specs.put(
                "aliases",
                n -> spec(2, "", 2, code -> "aliases: [" + joined(n, i -> "A" + code + "_" + i + ", ") + "]"));
        specs.put(
                "names",
                n -> spec(2, "", 2, code -> "names: {f: [" + joined(n, i -> "A" + code + "_" + i + ", ") + "]}"));
        specs.put("ranges", n -> spec(n, "", 2, code -> ""));
        specs.put("booleans", n -> spec(2, columns(n, "boolean, default: true"), 2, code -> ""));
        specs.put("ints", n -> spec(2, columns(n, "int, default: 7"), 2, code -> ""));
        specs.put("strings", n -> spec(2, columns(n, "string, default: x"), 2, code -> ""));
        specs.put("enums", n -> spec(2, columns(n, "enum, values: [X, Y], default: X"), 2, code -> ""));
        specs.put("sets", n -> spec(2, columns(n, "set, values: [X, Y], default: [X]"), 2, code -> ""));
        specs.put("emptysets", n -> spec(2, columns(n, "set, values: [X, Y], default: []"), 2, code -> ""));
        specs.put("numbers", n -> spec(2, columns(1, "int"), 120, code -> "c0: " + (70_000 + code % n)));
        specs.put("texts", n -> spec(2, columns(1, "string"), 120, code -> "c0: x" + code % n));
        specs.put(
                "choices", n -> spec(2, columns(1, "enum, values: " + options(120)), 120, code -> "c0: O" + code % n));
        specs.put("elements", n -> spec(2, columns(1, "set, values: " + options(120)), 2, code -> "c0: " + options(n)));
        specs.put(
                "different",
                n -> spec(2, columns(1, "set, values: " + options(120)), 120, code -> "c0: " + options(1 + code % n)));
        return specs;
    }

    private static String spec(int ranges, String columns, int codes, IntFunction<String> fields) {
        return "table: T\nranges:\n"
                + joined(ranges, i -> "  R" + i + ": {from: " + 1_000 * i + ", to: " + (1_000 * i + 999) + "}\n")
                + "columns:\n  some: {type: set, values: [X, Y], default: [X]}\n" + columns
                + "frameworks: {f: {holder: Names, pattern: \"{NAME}\"}}\ncodes:\n"
                + joined(codes, i -> "  " + i + ": {name: N" + i + ", " + fields.apply(i) + "}\n");
    }

    private static String columns(int count, String type) {
        return joined(count, i -> "  c" + i + ": {type: " + type + "}\n");
    }

    private static String options(int count) {
        return "[" + joined(count, i -> "O" + i + ", ") + "]";
    }

    private static String joined(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    private static void add(Workspace project, String name, String spec) {
        Folder.write(project.root().resolve(name + ".yaml"), spec);
        Folder.write(project.sources().resolve(name + "/package-info.java"), """
                /** A table. */
                @io.github.codetable.CodeTable("%1$s.yaml")
                package %1$s;
                """.formatted(name));
    }

    /** Returns the number of entries of the constant pool, which a class file has after its magic number and version. */
    private static int entries(Workspace project, String name, String type) {
        Path file = project.classes().resolve(name + "/" + type + ".class");
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipBytes(8);
            return in.readUnsignedShort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
