package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotated packages with types of their own that are named like types that the generated code uses. */
@Tag("slow")
final class OwnJavaLangTypesTest {

    private static final String SPEC = """
            table: CloseCode
            implements: demo.Numbered
            ranges: {ALL: {from: 0, to: 99}}
            columns:
              flag: {type: boolean, default: true}
              caption: {type: string, default: a caption}
              by: {type: set, values: [CLIENT, SERVER], default: [CLIENT]}
            frameworks: {f: {holder: Names, pattern: "{Name}"}}
            codes:
              1: {name: ONE}
              2: {name: TWO, deprecated: use ONE}
              3: {name: THREE, aliases: [DREI]}
              4: {name: FOUR, by: []}
              5: {name: FIVE}
              6: {name: SIX}
              7: {name: SEVEN}
              8: {name: EIGHT}
              9: {name: NINE}
            """;

    private static final String NUMBERED = """
            package demo;

            /** An interface with objects for results. */
            public interface Numbered {
                /**
                 * Returns the code.
                 *
                 * @return the code
                 */
                java.lang.Integer getCode();

                /**
                 * Returns the flag.
                 *
                 * @return the flag
                 */
                java.lang.Boolean getFlag();

                /**
                 * Returns the caption.
                 *
                 * @return the caption
                 */
                java.lang.String getCaption();
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arrays",
                "Boolean",
                "CodeTable",
                "Collections",
                "Deprecated",
                "Enum",
                "Generated",
                "IllegalArgumentException",
                "Integer",
                "LinkedHashSet",
                "List",
                "NullPointerException",
                "Object",
                "Optional",
                "Override",
                "Set",
                "Sets",
                "String",
                "SuppressWarnings"
            })
    void ownTypeIsNotUsed(String name) {
        for (StrictCompiler compiler : StrictCompiler.values()) {
            Workspace project = project(compiler.name());
            writeType(project.sources(), name);
            compiler.compile(project, compiler.newest());
            new GeneratedCodeVerifier(project, Set.of("demo.CloseCode", "demo.Names")).verify();
        }
    }

    /** The class would otherwise compile, and its method would be called. */
    @ParameterizedTest
    @EnumSource
    void methodOfOwnTypeIsNotCalled(StrictCompiler compiler) {
        Workspace project = project("project");
        Folder.write(project.sources().resolve("demo/Integer.java"), """
                package demo;

                /** A class. */
                public final class Integer {
                    /** Prevents instantiation. */
                    private Integer() {}

                    /**
                     * Returns another text.
                     *
                     * @param number a number
                     * @return a text
                     */
                    public static String toString(int number) {
                        return "captured";
                    }
                }
                """);
        compiler.compile(project, compiler.newest());
        new GeneratedCodeVerifier(project, Set.of("demo.CloseCode", "demo.Names")).verify();
        assertThat(project.generated().get("demo/CloseCode.java")).contains("import java.lang.Integer;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javac", "ecj"})
    void findsOwnTypesOnTheClassPath(String name) {
        ToolCompiler compiler = name.equals("javac") ? ToolCompiler.javac() : ToolCompiler.ecj();
        Workspace library = Workspace.empty(folder.resolve("library"));
        writeType(library.sources(), "String");
        ToolCompiler.javac().compile(library, List.of()).assertClean();
        Workspace project = project("project");
        String path = AnnotationsJar.in(folder.resolve("jars")) + java.io.File.pathSeparator + library.classes();
        Outcome outcome = compiler.compile(project, List.of("-classpath", path));
        assertThat(outcome.messages()).isEmpty();
        assertThat(project.generated().get("demo/Names.java")).contains("import java.lang.String;");
    }

    private Workspace project(String name) {
        Workspace project = Workspace.empty(folder.resolve(name));
        Folder.write(project.root().resolve("codes.yaml"), SPEC);
        Folder.write(project.sources().resolve("demo/Numbered.java"), NUMBERED);
        Folder.write(project.sources().resolve("demo/package-info.java"), """
                /** A table. */
                @io.github.codetable.CodeTable("codes.yaml")
                package demo;
                """);
        return project;
    }

    private static void writeType(Path sources, String name) {
        Folder.write(
                sources.resolve("demo/" + name + ".java"),
                "package demo;\n\n/** A type. */\npublic interface " + name + " {}\n");
    }
}
