package io.github.codetable.benchmarks.lookup;

import io.github.codetable.benchmarks.close.CloseCode;
import io.github.codetable.benchmarks.close.RfcCloseCodes;
import io.github.codetable.benchmarks.large.Dense1000;
import io.github.codetable.benchmarks.large.Dense1000Names;
import io.github.codetable.benchmarks.large.Dense16;
import io.github.codetable.benchmarks.large.Dense16Names;
import io.github.codetable.benchmarks.large.Dense2000;
import io.github.codetable.benchmarks.large.Dense2000Names;
import io.github.codetable.benchmarks.large.Dense300;
import io.github.codetable.benchmarks.large.Dense300Names;
import io.github.codetable.benchmarks.large.Sparse1000;
import io.github.codetable.benchmarks.large.Sparse1000Names;
import io.github.codetable.benchmarks.large.Sparse16;
import io.github.codetable.benchmarks.large.Sparse16Names;
import io.github.codetable.benchmarks.large.Sparse2000;
import io.github.codetable.benchmarks.large.Sparse2000Names;
import io.github.codetable.benchmarks.large.Sparse300;
import io.github.codetable.benchmarks.large.Sparse300Names;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A generated table, and maps for the same lookups.
 *
 * @param codes the codes of the table
 * @param byCode the lookup from the code
 * @param nameOf the holder's lookup from the code to the name
 * @param forName the holder's lookup from the name
 */
record SizedTable(
        int[] codes, IntFunction<Object> byCode, IntFunction<String> nameOf, Function<String, Object> forName) {

    static SizedTable of(String name) {
        return switch (name) {
            case "CloseCode" ->
                of(
                        CloseCode.values(),
                        CloseCode::code,
                        CloseCode::forCode,
                        RfcCloseCodes::nameOf,
                        RfcCloseCodes::forName);
            case "Dense16" ->
                of(Dense16.values(), Dense16::code, Dense16::forCode, Dense16Names::nameOf, Dense16Names::forName);
            case "Dense300" ->
                of(Dense300.values(), Dense300::code, Dense300::forCode, Dense300Names::nameOf, Dense300Names::forName);
            case "Dense1000" ->
                of(
                        Dense1000.values(),
                        Dense1000::code,
                        Dense1000::forCode,
                        Dense1000Names::nameOf,
                        Dense1000Names::forName);
            case "Dense2000" ->
                of(
                        Dense2000.values(),
                        Dense2000::code,
                        Dense2000::forCode,
                        Dense2000Names::nameOf,
                        Dense2000Names::forName);
            case "Sparse16" ->
                of(Sparse16.values(), Sparse16::code, Sparse16::forCode, Sparse16Names::nameOf, Sparse16Names::forName);
            case "Sparse300" ->
                of(
                        Sparse300.values(),
                        Sparse300::code,
                        Sparse300::forCode,
                        Sparse300Names::nameOf,
                        Sparse300Names::forName);
            case "Sparse1000" ->
                of(
                        Sparse1000.values(),
                        Sparse1000::code,
                        Sparse1000::forCode,
                        Sparse1000Names::nameOf,
                        Sparse1000Names::forName);
            case "Sparse2000" ->
                of(
                        Sparse2000.values(),
                        Sparse2000::code,
                        Sparse2000::forCode,
                        Sparse2000Names::nameOf,
                        Sparse2000Names::forName);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static <E extends Enum<E>> SizedTable of(
            E[] constants,
            ToIntFunction<E> code,
            IntFunction<Object> byCode,
            IntFunction<String> nameOf,
            Function<String, Object> forName) {
        return new SizedTable(Arrays.stream(constants).mapToInt(code).toArray(), byCode, nameOf, forName);
    }

    HashMap<Integer, Object> constants() {
        HashMap<Integer, Object> map = new HashMap<>();
        IntStream.of(codes).forEach(code -> map.put(code, byCode.apply(code)));
        return map;
    }

    HashMap<Integer, String> names() {
        HashMap<Integer, String> map = new HashMap<>();
        IntStream.of(codes).forEach(code -> map.put(code, nameOf.apply(code)));
        map.values().removeIf(name -> name == null);
        return map;
    }

    HashMap<String, Object> constantsByName() {
        HashMap<String, Object> map = new HashMap<>();
        names().forEach((code, name) -> map.put(name, byCode.apply(code)));
        return map;
    }

    /** Returns random codes of the table. One in ten is a random number near the codes. */
    int[] draws() {
        int first = codes[0];
        int last = codes[codes.length - 1];
        return RandomCodes.ofAny(codes, first, last + (last - first) / 4 + 2, new Random(codes.length));
    }

    /** Returns random names. They are new strings, not the constants of the classes. */
    String[] nameDraws() {
        Map<Integer, String> copies = new HashMap<>();
        return IntStream.of(draws())
                .mapToObj(code -> copies.computeIfAbsent(code, this::copyOfName))
                .toArray(String[]::new);
    }

    private String copyOfName(int code) {
        String name = nameOf.apply(code);
        return new String((name == null ? "Code" + code + "x" : name).toCharArray());
    }
}
