package io.github.codetable.benchmarks.lookup;

import io.github.codetable.benchmarks.close.CloseCode;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Lookups that answer for any close code, compared with {@code forCode}, which is the subject "codetable". */
@State(Scope.Thread)
public class AnyCodeBenchmark {

    @Param({"typical", "standard", "mixed"})
    public String draws;

    @Param({"codetable", "retryOf", "labelOf", "rangeOf"})
    public String subject;

    private int[] codes;
    private IntFunction<?> lookup;

    @Setup
    public void setUp() {
        int[] known = Stream.of(CloseCode.values()).mapToInt(CloseCode::code).toArray();
        codes = RandomCodes.ofCloseCodes(draws, known, code -> true);
        lookup = lookup();
    }

    /** A single implementation, so that the JIT compiler inlines the call below. */
    private IntFunction<?> lookup() {
        return switch (subject) {
            case "codetable" -> CloseCode::forCode;
            case "retryOf" -> CloseCode::retryOf;
            case "labelOf" -> CloseCode::labelOf;
            case "rangeOf" -> CloseCode.Range::forCode;
            default -> throw new IllegalArgumentException(subject);
        };
    }

    @Benchmark
    @OperationsPerInvocation(RandomCodes.COUNT)
    public void anyCode(Blackhole blackhole) {
        for (int code : codes) {
            blackhole.consume(lookup.apply(code));
        }
    }
}
