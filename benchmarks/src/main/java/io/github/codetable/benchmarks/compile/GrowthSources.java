package io.github.codetable.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of a given size, as a spec and as a protobuf enum.
 *
 * @param codes the number of codes
 * @param holders the number of frameworks; each one names every code
 */
record GrowthSources(int codes, int holders) {

    private static final int FIRST = 1000;

    String name() {
        return codes + "x" + holders;
    }

    FileTree writeCodetable(FileTree folder) throws IOException {
        folder.emptied();
        Files.writeString(folder.root().resolve("package-info.java"), """
                @CodeTable
                package example;

                import io.github.codetable.CodeTable;
                """);
        Files.writeString(folder.root().resolve("codes.yaml"), """
                table: Code
                ranges:
                  PROTOCOL: {from: %d, to: %d}
                columns:
                  retry: {type: enum, values: [NEVER, BACKOFF], default: NEVER}
                frameworks:
                %scodes:
                %s""".formatted(
                FIRST, FIRST + codes, frameworks(), rows("  %1$d: {name: CODE_%1$d, doc: What code %1$d means.}\n")));
        return folder;
    }

    FileTree writeProtobuf(FileTree folder) throws IOException {
        folder.emptied();
        Files.writeString(folder.root().resolve("code.proto"), """
                syntax = "proto2";
                package example;
                option java_multiple_files = true;
                enum Code {
                %s}
                """.formatted(rows("  CODE_%1$d = %1$d;\n")));
        return folder;
    }

    private String frameworks() {
        return IntStream.rangeClosed(1, holders)
                .mapToObj("  f%1$d: {holder: Holder%1$d, pattern: \"F%1$d_{NAME}\"}\n"::formatted)
                .collect(Collectors.joining());
    }

    private String rows(String row) {
        return IntStream.range(FIRST, FIRST + codes).mapToObj(row::formatted).collect(Collectors.joining());
    }
}
