package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Classes that a spec names, as class files: of a newer Java, unreadable, or with missing dependencies. */
final class NamedClassesTest {

    private static final String SUBSET = "; if the table has some of the constants on purpose, write `only: subset`";

    private static final String CODES = """
            package library;
            public class Codes extends Base {
                public static final int NORMAL = 1000;
                public static final Gone GONE = null;
                public static final int AWAY = 1001;
            }
            """;

    private static final String BASE = "package library; class Base { public static final int OLD = 1; }";

    private static final String GONE = "package library; public class Gone { }";

    private static final String NO_CLASS = "nothing of the kind";

    private static final String POLICY =
            "2:68: [CT-042] framework made gives code 1008 the name POLICY, but library.Codes has no public"
                    + " constant POLICY; under `names` of code 1008, write the name that the class has, or `made: ~`"
                    + " if it has none";

    private static final String OLD =
            "2:68: [CT-044] constant OLD (1) of library.Codes is missing from framework made; add it to the names"
                    + " of a new code 1, or exclude it with `mirrors: {type: library.Codes, except: [OLD]}`"
                    + SUBSET;

    private static final String AWAY =
            "2:68: [CT-044] constant AWAY (1001) of library.Codes is missing from framework made; add it to the"
                    + " names of a new code 1001, or exclude it with `mirrors: {type: library.Codes, except: [AWAY]}`"
                    + SUBSET;

    private static final String MIRRORING = """
            table: CloseCode
            frameworks: {made: {holder: MadeCodes, pattern: "{NAME}", mirrors: %s}}
            codes: {1000: {name: NORMAL}, 1008: {name: POLICY}}
            """;

    private static final String IMPLEMENTING = """
            table: CloseCode
            implements: library.Coded
            codes: {1000: {name: NORMAL}}
            """;

    @TempDir
    private Path folder;

    private int projects;

    enum Tool {
        JAVAC(ToolCompiler.javac()),
        ECJ(ToolCompiler.ecj());

        private final ToolCompiler compiler;

        Tool(ToolCompiler compiler) {
            this.compiler = compiler;
        }
    }

    @ParameterizedTest
    @EnumSource
    void comparesCompiledMirror(Tool tool) {
        library(Map.of("Codes", CODES, "Base", BASE, "Gone", GONE));
        assertThat(compile(tool, MIRRORING.formatted("library.Codes")))
                .containsExactly(POLICY, OLD, AWAY)
                .inOrder();
    }

    /** Eclipse's compiler then treats the class as missing. */
    @ParameterizedTest
    @EnumSource
    void comparesMirrorWithMissingFieldType(Tool tool) {
        library(Map.of("Codes", CODES, "Base", BASE, "Gone", GONE));
        Folder.delete(library().resolve("library/Gone.class"));
        assertThat(compile(tool, MIRRORING.formatted("library.Codes")))
                .containsExactlyElementsIn(tool == Tool.ECJ ? List.of() : List.of(POLICY, OLD, AWAY));
    }

    /** Constants of the superclass are unknown. Constants of the class are compared. */
    @ParameterizedTest
    @EnumSource
    void comparesMirrorWithMissingSuperclass(Tool tool) {
        library(Map.of("Codes", CODES, "Base", BASE, "Gone", GONE));
        Folder.delete(library().resolve("library/Base.class"));
        assertThat(compile(tool, MIRRORING.formatted("library.Codes"))).containsExactly(AWAY);
    }

    @ParameterizedTest
    @EnumSource
    void comparesMirrorWithUnreadableSuperclass(Tool tool) {
        library(Map.of("Codes", CODES, "Base", BASE, "Gone", GONE));
        Folder.write(library().resolve("library/Base.class"), NO_CLASS);
        assertThat(compile(tool, MIRRORING.formatted("library.Codes"))).containsExactly(AWAY);
    }

    @ParameterizedTest
    @EnumSource
    void treatsUnreadableMirrorAsMissing(Tool tool) {
        library(Map.of("Codes", CODES, "Base", BASE, "Gone", GONE));
        Folder.write(library().resolve("library/Codes.class"), NO_CLASS);
        assertThat(compile(tool, MIRRORING.formatted("library.Codes"))).isEmpty();
        assertThat(compile(tool, MIRRORING.formatted("{type: library.Codes, on-absence: error}")))
                .containsExactly(
                        "2:75: [CT-040] framework made mirrors library.Codes, but that class is not on the compile"
                                + " class path or cannot be read by this compiler; add its library to the"
                                + " dependencies, or remove `on-absence: error`");
    }

    /** Eclipse's compiler reads class files of any version. */
    @ParameterizedTest
    @EnumSource
    void treatsMirrorOfNewerJavaAsMissing(Tool tool) {
        library(Map.of("Codes", CODES, "Base", BASE, "Gone", GONE));
        setNewerVersion("library/Codes.class");
        assertThat(compile(tool, MIRRORING.formatted("library.Codes")))
                .containsExactlyElementsIn(tool == Tool.JAVAC ? List.of() : List.of(POLICY, OLD, AWAY));
    }

    @ParameterizedTest
    @EnumSource
    void reportsInterfaceOfNewerJava(Tool tool) {
        library(Map.of("Coded", "package library; public interface Coded { int getCode(); }"));
        setNewerVersion("library/Coded.class");
        assertThat(compile(tool, IMPLEMENTING))
                .containsExactlyElementsIn(
                        tool == Tool.ECJ
                                ? List.of()
                                : List.of("2:13: [CT-046] the enum cannot implement library.Coded, which is not on"
                                        + " the compile class path or cannot be read by this compiler; add"
                                        + " its library to the dependencies, or correct the name"));
    }

    @ParameterizedTest
    @EnumSource
    void reportsMissingSuperinterface(Tool tool) {
        library(Map.of(
                "Coded", "package library; public interface Coded extends Base { int getCode(); }",
                "Base", "package library; public interface Base { }"));
        Folder.delete(library().resolve("library/Base.class"));
        assertThat(compile(tool, IMPLEMENTING))
                .containsExactly(
                        "2:13: [CT-047] the enum cannot implement library.Coded: an interface that it extends is"
                                + " not on the compile class path or cannot be read by this compiler; add its"
                                + " library to the dependencies");
    }

    @ParameterizedTest
    @EnumSource
    void reportsMissingReturnType(Tool tool) {
        library(Map.of("Coded", "package library; public interface Coded { Gone getCode(); }", "Gone", GONE));
        Folder.delete(library().resolve("library/Gone.class"));
        assertThat(compile(tool, IMPLEMENTING))
                .containsExactly(
                        "2:13: [CT-048] the enum cannot implement method library.Gone getCode() of library.Coded:"
                                + " its return type is not on the compile class path; no property has a matching"
                                + " type, so add such a column or give the method a default");
    }

    /** The first build has no enum yet, the second build has the enum of the first. Eclipse's compiler looks for the enum too early. */
    @Test
    void implementsSealedInterfaceThatPermitsTheTable() {
        Workspace project = project(IMPLEMENTING.replace("library", "demo"));
        permitting(project, "CloseCode");
        assertThat(messages(Tool.JAVAC, project, "--release", "17")).isEmpty();
        assertThat(messages(Tool.JAVAC, project, "--release", "17")).isEmpty();
    }

    @Test
    void reportsSealedInterfaceThatPermitsOthersOnly() {
        Workspace project = project(IMPLEMENTING.replace("library", "demo"));
        permitting(project, "Other");
        Folder.write(project.sources().resolve("demo/Other.java"), "package demo; record Other() implements Coded {}");
        assertThat(messages(Tool.JAVAC, project, "--release", "17"))
                .containsExactly(
                        "2:13: [CT-047] the enum cannot implement demo.Coded: it is sealed; add CloseCode to its"
                                + " `permits` clause");
    }

    private static void permitting(Workspace project, String type) {
        Folder.write(
                project.sources().resolve("demo/Coded.java"),
                "package demo; public sealed interface Coded permits " + type + " { }");
    }

    /** The first build has no enum yet, the second build has the enum of the first. */
    @Test
    void implementsInterfaceThatUsesTypesOfTheTable() {
        Workspace project = Workspace.of(Case.good("implements-several"), folder.resolve("several"));
        Folder.make(library());
        assertThat(messages(Tool.JAVAC, project)).isEmpty();
        assertThat(messages(Tool.JAVAC, project)).isEmpty();
    }

    private Path library() {
        return folder.resolve("library");
    }

    /** Compiles classes of the package {@code library}. Keys are simple names. */
    private void library(Map<String, String> sources) {
        Path written = folder.resolve("library-sources");
        sources.forEach((name, text) -> Folder.write(written.resolve(name + ".java"), text));
        List<String> arguments =
                new ArrayList<>(List.of("-d", Folder.make(library()).toString()));
        Folder.files(written).forEach(file -> arguments.add(file.toString()));
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(failed).isEqualTo(0);
    }

    /** Changes the version of a class file to one that no compiler supports. */
    private void setNewerVersion(String path) {
        Path file = library().resolve(path);
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytes[6] = 3;
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Compiles a spec with the library on the class path, and returns the messages. */
    private List<String> compile(Tool tool, String spec) {
        return messages(tool, project(spec));
    }

    private Workspace project(String spec) {
        Workspace project = Workspace.empty(folder.resolve("project-" + ++projects));
        Folder.write(project.root().resolve("spec.yaml"), spec);
        Folder.write(
                project.sources().resolve("demo/package-info.java"),
                "@io.github.codetable.CodeTable(\"spec.yaml\") package demo;");
        return project;
    }

    /** Compiles a project with the library and the output of earlier builds on the class path. */
    private List<String> messages(Tool tool, Workspace project, String... more) {
        String jar = AnnotationsJar.in(folder.resolve("jars")).toString();
        List<String> options = new ArrayList<>(List.of(
                "-sourcepath",
                project.sources().toString(),
                "-classpath",
                String.join(
                        File.pathSeparator,
                        jar,
                        library().toString(),
                        project.classes().toString())));
        options.addAll(List.of(more));
        Folder.files(project.generatedSources()).forEach(Folder::delete);
        return tool.compiler.compile(project, options).messages().stream()
                .map(message -> message.lines().findFirst().orElse("").replaceFirst("^spec\\.yaml:", ""))
                .toList();
    }
}
