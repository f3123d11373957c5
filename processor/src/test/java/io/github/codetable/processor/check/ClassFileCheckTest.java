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
                        4_000,
                        i -> "a: Text " + i + ", b: " + i * 100_000))
                .isEmpty();
    }

    @Test
    void reportsAliasesThatOverflowTheInitializer() {
        IntFunction<String> alias = i -> "aliases: [A" + i + "]";

        assertThat(problems("", 2_954, alias)).isEmpty();
        assertThat(problems("", 2_955, alias))
                .containsExactly(
                        "1:8: [CT-052] a spec can have at most 65000 bytes in the enum's initializer (16 for each"
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

        assertThat(problems(columns, 2_662, texts)).isEmpty();
        assertThat(problems(columns, 2_663, texts))
                .containsExactly(
                        "1:8: [CT-052] a spec can have at most 64000 constants in the enum's class file (4 for each"
                                + " code, 3 for each alias, 2 for each different text, 10 for each column), but needs 64014"
                                + HINT);
    }

    /** A number of 16 bits is in the bytecode itself. Only larger numbers need a constant. */
    @Test
    void reportsLargeNumbersThatOverflowTheClassFile() {
        String columns = IntStream.range(0, 15)
                .mapToObj(column -> "n" + column + ": {type: int}")
                .collect(Collectors.joining(", ", "columns: {", "}\n"));

        assertThat(problems(columns, 3_360, numbersFrom(100_000))).isEmpty();
        assertThat(problems(columns, 3_361, numbersFrom(100_000)))
                .containsExactly(
                        "1:8: [CT-052] a spec can have at most 64000 constants in the enum's class file (4 for each"
                                + " code, 3 for each alias, 2 for each different text, 10 for each column), but needs 64011"
                                + HINT);
        assertThat(problems(columns, 3_361, i -> numbersFrom(-32_768).apply(0))).isEmpty();
    }

    /** Returns values for 15 columns. Each code and column has another number, from the given one upwards. */
    private static IntFunction<String> numbersFrom(int first) {
        return i -> IntStream.range(0, 15)
                .mapToObj(column -> "n" + column + ": " + (first + 15 * i + column))
                .collect(Collectors.joining(", "));
    }

    @Test
    void reportsNamesThatOverflowTheHolder() {
        IntFunction<String> names =
                i -> "names: {f: [A" + i + ", B" + i + ", C" + i + ", D" + i + ", E" + i + ", F" + i + ", G" + i + "]}";

        assertThat(problems("frameworks: {f: {holder: F}}\n", 3_555, names)).isEmpty();
        assertThat(problems("frameworks: {f: {holder: F}}\n", 3_556, names))
                .containsExactly(
                        "2:14: [CT-052] a spec can have at most 64000 constants in a holder's class file (4 for"
                                + " each code, 2 for each of its names), but needs 64008"
                                + HINT);
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
