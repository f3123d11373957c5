package io.github.codetable.processor.cases;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table larger than people write by hand; javac takes about twice as many constants, and no more. */
final class LargeTableTest {

    private static final int ROWS = 1000;

    @TempDir
    private Path folder;

    @Test
    void thousandsOfRows() {
        Workspace project = Workspace.empty(folder.resolve("project"));
        Folder.write(project.root().resolve("large.yaml"), spec());
        Folder.write(project.sources().resolve("demo/package-info.java"), """
                /** A large table. */
                @io.github.codetable.CodeTable("large.yaml")
                package demo;
                """);
        StrictCompiler.JAVAC.compile(project, StrictCompiler.JAVAC.newest());
        new TableQuiz(project, Set.of("demo.Large", "demo.LargeNames")).ask();
    }

    private static String spec() {
        return IntStream.range(0, ROWS)
                .map(row -> row * 7)
                .mapToObj(code -> """
                          %1$d:
                            name: CODE_%1$d
                            doc: Stands for %1$d.
                            weight: %1$d
                        """.formatted(code))
                .collect(Collectors.joining("", """
                        table: Large
                        ranges: {ALL: {from: 0, to: 99999}}
                        columns:
                          weight: {type: int}
                          parity: {type: set, values: [EVEN, ODD], default: [EVEN]}
                        frameworks: {names: {holder: LargeNames, pattern: "{Name}"}}
                        codes:
                        """, ""));
    }
}
