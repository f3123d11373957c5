package io.github.codetable.benchmarks.lookup;

import io.github.codetable.benchmarks.close.CloseCode;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import jakarta.websocket.CloseReason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Lookups from a close code to its constant. */
@State(Scope.Thread)
public class CloseCodeBenchmark {

    private static final CloseCode[] VALUES = CloseCode.values();
    private static final int FIRST = VALUES[0].code();
    private static final CloseCode[] BY_NUMBER = new CloseCode[VALUES[VALUES.length - 1].code() - FIRST + 1];

    static {
        for (CloseCode each : VALUES) {
            BY_NUMBER[each.code() - FIRST] = each;
        }
    }

    @Param({"typical", "standard", "mixed"})
    public String draws;

    @Param({"codetable", "Netty", "Jakarta", "flat switch", "HashMap", "loop", "array"})
    public String subject;

    private int[] codes;
    private IntFunction<?> lookup;

    /** Whether all libraries accept the code: Netty throws an exception for 1004, and Jakarta does not have 1014. */
    @Setup
    public void setUp() {
        int unknown = subject.equals("Netty") ? 1004 : subject.equals("Jakarta") ? 1014 : -1;
        codes = RandomCodes.ofCloseCodes(
                draws, Stream.of(VALUES).mapToInt(CloseCode::code).toArray(), code -> code != unknown);
        lookup = lookup();
    }

    /** A single implementation, so that the JIT compiler inlines the call below. */
    private IntFunction<?> lookup() {
        return switch (subject) {
            case "codetable" -> CloseCode::forCode;
            case "Netty" -> WebSocketCloseStatus::valueOf;
            case "Jakarta" -> CloseReason.CloseCodes::getCloseCode;
            case "flat switch" -> FlatSwitch::forNumber;
            case "HashMap" -> {
                HashMap<Integer, CloseCode> map =
                        new HashMap<>(Arrays.stream(VALUES).collect(Collectors.toMap(CloseCode::code, each -> each)));
                yield code -> map.get(code);
            }
            case "loop" -> CloseCodeBenchmark::loop;
            case "array" -> CloseCodeBenchmark::array;
            default -> throw new IllegalArgumentException(subject);
        };
    }

    private static CloseCode loop(int code) {
        for (CloseCode each : VALUES) {
            if (each.code() == code) {
                return each;
            }
        }
        return null;
    }

    private static CloseCode array(int code) {
        int index = code - FIRST;
        return 0 <= index && index < BY_NUMBER.length ? BY_NUMBER[index] : null;
    }

    @Benchmark
    @OperationsPerInvocation(RandomCodes.COUNT)
    public void forCode(Blackhole blackhole) {
        for (int code : codes) {
            blackhole.consume(lookup.apply(code));
        }
    }
}
