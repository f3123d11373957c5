package io.github.codetable.benchmarks.compile;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints the cost of the processors whose names match the first argument. Codetable is always among them. The second argument
 * is the number of rounds, 20 by default. Each further argument is another jar of Codetable's processor, to compare versions.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        Pattern measure = Pattern.compile(args.length < 1 ? ".*" : args[0]);
        int rounds = args.length < 2 ? 20 : Integer.parseInt(args[1]);
        Stream<Subject> named = Subjects.all().stream()
                .filter(subject -> subject.name().equals("codetable")
                        || measure.matcher(subject.name()).find());
        Stream<Subject> jars = Arrays.stream(args).skip(2).map(Subjects::ofJar);
        printOverheads(Stream.concat(named, jars).map(Overhead::new).toList(), rounds);
        System.out.println();
        printGrowth(Growth.measure(measure, Math.max(1, rounds / 4)));
    }

    private static void printOverheads(List<Overhead> overheads, int rounds) throws IOException {
        for (Overhead overhead : overheads) {
            overhead.warmUp();
        }
        Overhead.measure(overheads, rounds);
        System.out.print(new OverheadTable(overheads));
    }

    private static void printGrowth(List<GrowthLine> lines) throws IOException {
        if (!lines.isEmpty()) {
            System.out.print(GrowthLine.header());
        }
        for (GrowthLine line : lines) {
            System.out.print(line.row());
        }
    }
}
