package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.Reading;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The largest tables that fit into class files, and the smallest that do not. */
class ClassFileCheckTest {

    private static final String HINT = "; split the table or make it smaller";

    @Test
    void acceptsTheMaximumNumberOfCodesWithThreeColumns() {
        assertThat(problems(
                        "columns: {a: {type: string}, b: {type: int}, c: {type: boolean, default: true}}\n",
                        2_700,
                        i -> "a: Text " + i + ", b: " + i * 100_000))
                .isEmpty();
    }

    @Test
    void reportsAliasesThatOverflowTheInitializer() {
        IntFunction<String> alias = i -> "aliases: [A" + i + "]";

        assertThat(problems("", 2_166, alias)).isEmpty();
        assertThat(problems("", 2_167, alias))
                .containsExactly(
                        "1:8: [CT-052] a spec can have at most 65000 bytes in the enum's initializer (24 for each"
                                + " code, 6 for each alias), but needs 65010"
                                + HINT);
    }

    @Test
    void reportsDifferentTextsThatOverflowTheClassFile() {
        String columns = IntStream.range(0, 10)
                .mapToObj(column -> "t" + column + ": {type: string}")
                .collect(Collectors.joining(", ", "columns: {", "}\n"));
        IntFunction<String> texts = i -> IntStream.range(0, 10)
                .mapToObj(column -> "t" + column + ": Text " + column + " of " + i)
                .collect(Collectors.joining(", "));

        assertThat(problems(columns, 2_658, texts)).isEmpty();
        assertThat(problems(columns, 2_659, texts))
                .containsExactly(
                        "1:8: [CT-052] a spec can have at most 64000 constants in the enum's class file (4 for each"
                                + " code, 3 for each alias, 20 for each column, 2 for each different text, 3 for each"
                                + " different enum value or set), but needs 64018"
                                + HINT);
    }

    /** A number of 16 bits is in the bytecode itself. Only larger numbers need a constant. */
    @Test
    void reportsLargeNumbersThatOverflowTheClassFile() {
        String columns = IntStream.range(0, 20)
                .mapToObj(column -> "n" + column + ": {type: int}")
                .collect(Collectors.joining(", ", "columns: {", "}\n"));

        assertThat(problems(columns, 2_649, numbersFrom(100_000))).isEmpty();
        assertThat(problems(columns, 2_650, numbersFrom(100_000)))
                .containsExactly(
                        "1:8: [CT-052] a spec can have at most 64000 constants in the enum's class file (4 for each"
                                + " code, 3 for each alias, 20 for each column, 2 for each different text, 3 for each"
                                + " different enum value or set), but needs 64002"
                                + HINT);
        assertThat(problems(columns, 2_650, i -> numbersFrom(-32_768).apply(0))).isEmpty();
    }

    /** Returns values for 20 columns. Each code and column has another number, from the given one upwards. */
    private static IntFunction<String> numbersFrom(int first) {
        return i -> IntStream.range(0, 20)
                .mapToObj(column -> "n" + column + ": " + (first + 20 * i + column))
                .collect(Collectors.joining(", "));
    }

    @Test
    void reportsNamesThatOverflowTheHolder() {
        IntFunction<String> names = i -> "names: {f: [A" + i + ", B" + i + ", C" + i + ", D" + i + ", E" + i + ", F" + i
                + ", G" + i + ", H" + i + ", I" + i + ", J" + i + "]}";

        assertThat(problems("frameworks: {f: {holder: F}}\n", 2_560, names)).isEmpty();
        assertThat(problems("frameworks: {f: {holder: F}}\n", 2_561, names))
                .containsExactly(
                        "2:14: [CT-052] a spec can have at most 64000 constants in a holder's class file (4 for"
                                + " each code, 21 for 10 of its names), but needs 64025"
                                + HINT);
    }

    @Test
    void reportsInheritedTextsThatOverflowTheClassFiles() {
        assertThat(problems(rangesWithTexts(149), 200, i -> "")).isEmpty();
        assertThat(problems(rangesWithTexts(160), 200, i -> ""))
                .containsExactly(
                        "1:8: [CT-052] a spec can have at most 64000 constants in the enum's class file (4 for each"
                                + " code, 3 for each alias, 20 for each column, 2 for each different text, 3 for each"
                                + " different enum value or set), but needs 68602"
                                + HINT,
                        "1:8: [CT-052] a spec can have at most 64000 constants in the class file of its ranges (4 for"
                                + " each range, 20 for each column, 2 for each different text, 3 for each different"
                                + " enum value or set), but needs 68400"
                                + HINT);
    }

    /** Returns 200 ranges of one code with the given number of texts each. */
    private static String rangesWithTexts(int columns) {
        StringBuilder head = new StringBuilder("columns:\n");
        for (int column = 0; column < columns; column++) {
            head.append("  t" + column + ": {type: string}\n");
        }
        head.append("ranges:\n");
        for (int range = 0; range < 200; range++) {
            head.append("  R" + range + ": {from: " + range + ", to: " + range);
            for (int column = 0; column < columns; column++) {
                head.append(", t" + column + ": Text " + column + " of " + range);
            }
            head.append("}\n");
        }
        return head.toString();
    }

    @Test
    void reportsSetsThatOverflowTheClassFile() {
        assertThat(problems(fullSets(21), 1, i -> "")).isEmpty();
        assertThat(problems(fullSets(22), 1, i -> ""))
                .containsExactly(
                        "1:8: [CT-052] a spec can have at most 64000 constants in the class file of its sets (6 for"
                                + " each different set, 3 for each different value in one, 20 for each column), but"
                                + " needs 66572"
                                + HINT);
    }

    /** Returns columns that each have 1,000 values by default. */
    private static String fullSets(int columns) {
        String options = IntStream.range(0, 1_000).mapToObj(i -> "O" + i).collect(Collectors.joining(", ", "[", "]"));
        return IntStream.range(0, columns)
                .mapToObj(i -> "  s" + i + ": {type: set, values: " + options + ", default: " + options + "}\n")
                .collect(Collectors.joining("", "columns:\n", ""));
    }

    private static List<String> problems(String head, int codes, IntFunction<String> fields) {
        String rows = IntStream.range(0, codes)
                .mapToObj(i -> "  " + i + ": {name: N" + i + ", title: x, " + fields.apply(i) + "}\n")
                .collect(Collectors.joining());
        return Reading.of("table: T\n" + head + "codes:\n" + rows)
                .check(new ClassFileCheck()::check)
                .problems();
    }
}
