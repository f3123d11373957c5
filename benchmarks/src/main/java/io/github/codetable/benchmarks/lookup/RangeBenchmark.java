package io.github.codetable.benchmarks.lookup;

import io.github.codetable.benchmarks.close.CloseCode;
import io.github.codetable.benchmarks.large.Sparse2000;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Lookups from a code to its range, in tables with four and with a hundred ranges. */
@State(Scope.Thread)
public class RangeBenchmark {

    @Param({"4 ranges", "100 ranges"})
    public String draws;

    @Param({"codetable", "TreeMap"})
    public String subject;

    private int[] codes;
    private IntFunction<?> rangeOf;

    @Setup
    public void setUp() {
        boolean few = draws.startsWith("4");
        codes = new Random(1).ints(RandomCodes.COUNT, 0, few ? 6000 : 110_000).toArray();
        IntFunction<?> generated = few ? CloseCode.Range::forCode : Sparse2000.Range::forCode;
        rangeOf = subject.equals("codetable") ? generated : few ? closeRanges() : sparseRanges();
    }

    private static IntFunction<?> closeRanges() {
        TreeMap<Integer, CloseCode.Range> byStart = new TreeMap<>();
        Stream.of(CloseCode.Range.values()).forEach(range -> byStart.put(range.from(), range));
        return code -> {
            Map.Entry<Integer, CloseCode.Range> found = byStart.floorEntry(code);
            return found == null || found.getValue().to() < code ? null : found.getValue();
        };
    }

    private static IntFunction<?> sparseRanges() {
        TreeMap<Integer, Sparse2000.Range> byStart = new TreeMap<>();
        Stream.of(Sparse2000.Range.values()).forEach(range -> byStart.put(range.from(), range));
        return code -> {
            Map.Entry<Integer, Sparse2000.Range> found = byStart.floorEntry(code);
            return found == null || found.getValue().to() < code ? null : found.getValue();
        };
    }

    @Benchmark
    @OperationsPerInvocation(RandomCodes.COUNT)
    public void rangeOf(Blackhole blackhole) {
        for (int code : codes) {
            blackhole.consume(rangeOf.apply(code));
        }
    }
}
