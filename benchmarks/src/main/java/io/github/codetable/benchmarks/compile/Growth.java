package io.github.codetable.benchmarks.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tables of growing sizes. */
final class Growth {

    /** The sizes. The last one is the maximum that the limit of links allows. */
    private static final List<GrowthSources> TABLES = Stream.of(
                    Stream.of(16, 64, 256, 1024, 2000).map(codes -> new GrowthSources(codes, 3)),
                    Stream.of(16, 64, 256, 1024, 2000, 1111).map(codes -> new GrowthSources(codes, 30)))
            .flatMap(tables -> tables)
            .toList();

    private Growth() {}

    /** Measures the tables whose names match the pattern, such as 64x3. */
    static List<GrowthLine> measure(Pattern names, int rounds) throws IOException {
        List<GrowthLine> lines = new ArrayList<>();
        for (GrowthSources table : TABLES) {
            if (names.matcher(table.name()).find()) {
                lines.add(GrowthLine.of(table));
            }
        }
        Overhead.measure(
                lines.stream()
                        .filter(GrowthLine::isAccepted)
                        .map(GrowthLine::overhead)
                        .toList(),
                rounds);
        return lines;
    }
}
