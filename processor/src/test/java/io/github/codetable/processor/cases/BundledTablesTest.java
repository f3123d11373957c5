package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each bundled table compiles without warnings, and the classes match its spec. */
final class BundledTablesTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> compilesBundledTables() {
        return Folder.files(ReferenceSpecReader.BUNDLED).stream()
                .map(file -> file.getParent().getFileName().toString())
                .map(table -> DynamicTest.dynamicTest(table, () -> check(table)));
    }

    private void check(String table) {
        Workspace project = Workspace.empty(folder.resolve(table));
        Folder.write(project.sources().resolve("demo/package-info.java"), """
                /** A bundled table. */
                @io.github.codetable.CodeTable("bundled:%s")
                package demo;
                """.formatted(table));
        StrictCompiler.JAVAC.compile(project, 8);
        Set<String> types = new TreeSet<>();
        project.generated()
                .keySet()
                .forEach(path -> types.add(path.replace(".java", "").replace('/', '.')));
        assertThat(types).contains("demo.CloseCode");
        new GeneratedCodeVerifier(project, types).verify();
    }
}
