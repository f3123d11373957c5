package io.github.codetable.benchmarks.compile;

import io.github.codetable.benchmarks.Median;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The cost that a processor adds, for each round. */
final class Overhead {

    private final Subject subject;
    private final List<Round> rounds = new ArrayList<>();

    Overhead(Subject subject) {
        this.subject = subject;
    }

    /** Measures all processors in turn, forwards and backwards, so that other load on the machine affects all of them. */
    static void measure(List<Overhead> overheads, int rounds) throws IOException {
        List<Overhead> order = new ArrayList<>(overheads);
        for (int i = 0; i < rounds; i++) {
            for (Overhead overhead : order) {
                overhead.measureOnce();
            }
            Collections.reverse(order);
        }
    }

    /** The first run fills the file cache and is not counted. */
    void warmUp() throws IOException {
        subject.compileWith();
        subject.compileWithout();
    }

    private void measureOnce() throws IOException {
        rounds.add(new Round(subject.compileWith(), subject.compileWithout()));
    }

    Subject subject() {
        return subject;
    }

    double extraMilliseconds() {
        return median(round -> round.with.milliseconds() - round.without.milliseconds());
    }

    double millisecondsWithout() {
        return median(round -> round.without.milliseconds());
    }

    double megabytes() {
        return median(round -> round.with.megabytes());
    }

    double megabytesWithout() {
        return median(round -> round.without.megabytes());
    }

    private double median(ToDoubleFunction<Round> value) {
        return Median.of(rounds.stream().mapToDouble(value).toArray());
    }

    private record Round(Cost with, Cost without) {}
}
