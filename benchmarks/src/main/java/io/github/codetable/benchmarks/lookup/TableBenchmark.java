package io.github.codetable.benchmarks.lookup;

import java.util.HashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Lookups in tables of several sizes. About one lookup in ten asks for an unknown code or name. */
@State(Scope.Thread)
public class TableBenchmark {

    @Param({
        "CloseCode",
        "Dense16",
        "Dense300",
        "Dense1000",
        "Dense2000",
        "Sparse16",
        "Sparse300",
        "Sparse1000",
        "Sparse2000"
    })
    public String draws;

    @Param({"codetable", "HashMap"})
    public String subject;

    private int[] codes;
    private String[] names;
    private IntFunction<?> forCode;
    private IntFunction<?> nameOf;
    private Function<String, ?> forName;

    @Setup
    public void setUp() {
        SizedTable table = SizedTable.of(draws);
        codes = table.draws();
        names = table.nameDraws();
        if (subject.equals("codetable")) {
            forCode = table.byCode();
            nameOf = table.nameOf();
            forName = table.forName();
        } else {
            HashMap<Integer, Object> byCode = table.constants();
            HashMap<Integer, String> nameByCode = table.names();
            HashMap<String, Object> byName = table.constantsByName();
            forCode = code -> byCode.get(code);
            nameOf = code -> nameByCode.get(code);
            forName = name -> byName.get(name);
        }
    }

    @Benchmark
    @OperationsPerInvocation(RandomCodes.COUNT)
    public void forCode(Blackhole blackhole) {
        for (int code : codes) {
            blackhole.consume(forCode.apply(code));
        }
    }

    @Benchmark
    @OperationsPerInvocation(RandomCodes.COUNT)
    public void nameOf(Blackhole blackhole) {
        for (int code : codes) {
            blackhole.consume(nameOf.apply(code));
        }
    }

    @Benchmark
    @OperationsPerInvocation(RandomCodes.COUNT)
    public void forName(Blackhole blackhole) {
        for (String name : names) {
            blackhole.consume(forName.apply(name));
        }
    }
}
