package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.codetable.processor.spec.SpecFinder;
import io.github.codetable.processor.spec.SpecFinder.Result;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The folders in which each compiler finds a spec of package {@code com.acme}. */
@ParameterizedClass
@EnumSource(TestedCompiler.class)
final class CompilerLookupTest {

    private static final String LOCATIONS = "source path (com/acme/codes.yaml), source path (codes.yaml), class output"
            + " (codes.yaml), class path (codes.yaml)";

    @Parameter
    private TestedCompiler compiler;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void writePackage() throws IOException {
        project = new Project(folder.toRealPath());
        project.source("src/main/java", "com.acme");
    }

    @AfterEach
    void leavesNoFileBehind() {
        assertThat(project.files("codetable.lookup")).isEmpty();
    }

    @Test
    void findsSpecBesidePackage() throws IOException {
        project.spec("src/main/java/com/acme/codes.yaml");
        assertFoundIfSourceIsLocated(find("codes.yaml"), "src/main/java/com/acme/codes.yaml");
    }

    @Test
    void findsSpecBesidePackageOnSourcePath() throws IOException {
        project.file("pom.xml", "");
        project.spec("src/main/java/com/acme/codes.yaml");
        project.assertFound(
                find("codes.yaml", "-sourcepath", project.path("src/main/java").toString()),
                "src/main/java/com/acme/codes.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {".git", ".mvn/maven.config", "settings.gradle.kts", "pom.xml", "build.gradle"})
    void findsSpecInProjectRoot(String marker) throws IOException {
        project.file(marker, "");
        project.spec("codes.yaml");
        project.assertFound(find("codes.yaml"), "codes.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes.yaml", "resources/codes.yaml", "src/main/resources/codes.yaml"})
    void findsSpecInResourcesOfProjectRoot(String path) throws IOException {
        project.file("pom.xml", "");
        project.spec(path);
        project.assertFound(find("codes.yaml"), path);
        project.assertFound(
                find("codes.yaml", "-s", project.directory("target/generated").toString()), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java/codes.yaml", "src/codes.yaml"})
    void findsSpecBetweenPackageAndProjectRoot(String path) throws IOException {
        project.file("pom.xml", "");
        project.spec(path);
        assertFoundIfSourceIsLocated(find("codes.yaml"), path);
    }

    @Test
    void prefersSourceFolderToOutputFolder() throws IOException {
        project.file("pom.xml", "");
        project.spec("out/codes.yaml");
        project.spec("src/main/resources/codes.yaml");
        project.assertFound(
                find("codes.yaml"), compiler.locatesSources() ? "src/main/resources/codes.yaml" : "out/codes.yaml");
    }

    @Test
    void findsPathsWithSpacesAndNonAsciiLetters() throws IOException {
        String odd = "mit Leerzeichen und \u00fc\u4e2d #1 %20";
        Charset ofNames = Charset.forName(System.getProperty("sun.jnu.encoding"));
        assumeTrue(ofNames.newEncoder().canEncode(odd), "file names here have no such letters");
        project = new Project(project.directory(odd));
        project.source("src", "com.acme");
        project.file("pom.xml", "");
        project.spec("meine codes.yaml");
        project.assertFound(find("meine codes.yaml"), "meine codes.yaml");
        project.spec("src/com/acme/\u00fc.yaml");
        assertFoundIfSourceIsLocated(find("\u00fc.yaml"), "src/com/acme/\u00fc.yaml");
        project.spec("out/\u4e2d.yaml");
        project.assertFound(find("\u4e2d.yaml"), "out/\u4e2d.yaml");
    }

    @Test
    void findsSpecInFirstOptionFolderThatContainsIt() throws IOException {
        project.spec(compiler.startFolder() + "/codes.yaml");
        project.spec("two/codes.yaml");
        project.spec("three/codes.yaml");
        String folders = project.path("one")
                + File.pathSeparator
                + project.path("two")
                + File.pathSeparator
                + project.path("three");
        project.assertFound(find("codes.yaml", "-Acodetable.specs=" + folders), "two/codes.yaml");
        project.assertFound(
                find("codes.yaml", "-Acodetable.specs=" + project.path("one")), compiler.startFolder() + "/codes.yaml");
    }

    @Test
    void findsSpecInClassOutput() throws IOException {
        project.spec("out/tables/codes.yaml");
        project.assertFound(find("tables/codes.yaml"), "out/tables/codes.yaml");
    }

    @Test
    void findsSpecInFolderOnClassPath() throws IOException {
        project.spec("library/codes.yaml");
        project.assertFound(
                find("codes.yaml", "-classpath", project.path("library").toString()), "library/codes.yaml");
    }

    @Test
    void findsSpecInJarOnClassPath() throws IOException {
        Path jar = jar("codes.yaml", "tables/codes.yaml");
        Result.Found found = (Result.Found) find("tables/codes.yaml", "-classpath", jar.toString());
        assertThat(found.file().bytes()).isEqualTo("tables/codes.yaml".getBytes());
        assertThat(found.file().location().getScheme()).isEqualTo("jar");
        assertThat(found.file().location().toString())
                .endsWith("library.jar" + compiler.jarSeparator() + "tables/codes.yaml");
    }

    @Test
    void findsSpecOnSourcePath() throws IOException {
        project.spec("more/com/acme/codes.yaml");
        project.spec("more/root.yaml");
        String[] options = {"-sourcepath", project.path("src/main/java") + File.pathSeparator + project.path("more")};
        project.assertFound(find("codes.yaml", options), "more/com/acme/codes.yaml");
        project.assertFound(find("root.yaml", options), "more/root.yaml");
    }

    @Test
    void listsTriedFoldersUpToProjectRoot() throws IOException {
        project.spec("codes.yaml");
        project.file("src/pom.xml", "");
        project.file("out/pom.xml", "");
        List<String> expected = new ArrayList<>();
        for (String tried : compiler.locatesSources()
                ? List.of(
                        "specs",
                        "src/main/java/com/acme",
                        "src/main/java/com",
                        "src/main/java",
                        "src/main",
                        "src/main/resources",
                        "src",
                        "src/resources",
                        "src/src/main/resources")
                : List.of("specs", "out", "out/resources", "out/src/main/resources")) {
            expected.add(project.path(tried + "/codes.yaml").toString());
        }
        expected.add(LOCATIONS);
        Result.Missing missing = (Result.Missing) find("codes.yaml", "-Acodetable.specs=" + project.path("specs"));
        assertThat(missing.tried()).containsExactlyElementsIn(expected).inOrder();
    }

    @Test
    void triesProjectRootBeforeCompilerLocations() {
        project.file("pom.xml", "");
        List<String> tried = ((Result.Missing) find("codes.yaml")).tried();
        assertThat(tried).contains(project.path("codes.yaml").toString());
        assertThat(tried.get(tried.size() - 1)).isEqualTo(LOCATIONS);
    }

    @Test
    void triesOnlyStartFolderWithoutProjectRoot() throws IOException {
        assumeTrue(
                new ProjectFolders(project.folder(), project.folder()).root() == null,
                "the folder for temporary files is in a project");
        project.spec("codes.yaml");
        Result.Missing missing = (Result.Missing) find("codes.yaml");
        assertThat(missing.tried().get(0))
                .isEqualTo(project.path(compiler.startFolder() + "/codes.yaml").toString());
        assertThat(missing.tried()).hasSize(2);
    }

    @Test
    void findsSpecBesideExtendingSpec() throws IOException {
        project.file("pom.xml", "");
        project.spec("tables/codes.yaml");
        project.spec("tables/base.yaml");
        project.spec("base.yaml");
        project.assertFound(findBeside("tables/codes.yaml", "base.yaml"), "tables/base.yaml");
    }

    @Test
    void findsSpecBesideExtendingSpecInClassOutput() throws IOException {
        project.spec("out/tables/codes.yaml");
        project.spec("out/tables/base.yaml");
        project.spec("out/base.yaml");
        project.assertFound(findBeside("tables/codes.yaml", "base.yaml"), "out/tables/base.yaml");
    }

    @Test
    void findsSpecBesideExtendingSpecInJar() throws IOException {
        Path jar = jar("base.yaml", "tables/codes.yaml", "tables/base.yaml");
        Result.Found found = (Result.Found) findBeside("tables/codes.yaml", "base.yaml", "-classpath", jar.toString());
        assertThat(found.file().bytes()).isEqualTo("tables/base.yaml".getBytes());
    }

    @Test
    void findsSpecOfEachPackage() throws IOException {
        project.source("src/main/java", "com.other");
        project.spec("src/main/java/com/acme/codes.yaml");
        project.spec("src/main/java/com/other/codes.yaml");
        LookupProbe probe = compile(finder -> finder.find("codes.yaml"));
        assertFoundIfSourceIsLocated(probe.answers().get("com.acme"), "src/main/java/com/acme/codes.yaml");
        assertFoundIfSourceIsLocated(probe.answers().get("com.other"), "src/main/java/com/other/codes.yaml");
    }

    @Test
    void findsSharedSpecOfAllPackages() throws IOException {
        project.file("pom.xml", "");
        project.source("src/main/java", "com.other");
        project.spec("src/main/resources/codes.yaml");
        LookupProbe probe = compile(
                finder -> finder.find("codes.yaml"),
                "-s",
                project.directory("target/generated").toString());
        project.assertFound(probe.answers().get("com.acme"), "src/main/resources/codes.yaml");
        project.assertFound(probe.answers().get("com.other"), "src/main/resources/codes.yaml");
    }

    @Test
    void findsSpecInNamedModule() throws IOException {
        project.file("src/main/java/module-info.java", "module acme {}");
        project.spec("out/codes.yaml");
        project.assertFound(find("codes.yaml"), "out/codes.yaml");
        assertThat(find("none.yaml")).isInstanceOf(Result.Missing.class);
        project.spec(compiler.startFolder() + "/codes.yaml");
        project.assertFound(find("codes.yaml"), compiler.startFolder() + "/codes.yaml");
    }

    @Test
    void findsSpecInOneOfSeveralModules() throws IOException {
        project = new Project(project.directory("several"));
        project.file("src/one/module-info.java", "module one {}");
        project.file("src/two/module-info.java", "module two {}");
        project.source("src/one", "com.acme");
        project.file("pom.xml", "");
        project.spec("codes.yaml");
        String[] options = {"--module-source-path", project.path("src").toString()};
        if (compiler.locatesSources() || compiler.locatesOutputOfModules()) {
            project.assertFound(find("codes.yaml", options), "codes.yaml");
        } else {
            assertThat(find("codes.yaml", options)).isInstanceOf(Result.Missing.class);
        }
        assertThat(find("none.yaml", options)).isInstanceOf(Result.Missing.class);
    }

    private void assertFoundIfSourceIsLocated(Result answer, String path) throws IOException {
        if (compiler.locatesSources()) {
            project.assertFound(answer, path);
        } else {
            assertThat(answer).isInstanceOf(Result.Missing.class);
        }
    }

    private Result find(String name, String... options) {
        return compile(finder -> finder.find(name), options).answer();
    }

    private Result findBeside(String extending, String name, String... options) {
        return compile(finder -> finder.findBeside(((Result.Found) finder.find(extending)).file(), name), options)
                .answer();
    }

    private LookupProbe compile(Function<SpecFinder, Result> search, String... options) {
        LookupProbe probe = new LookupProbe(search, compiler.wrapper());
        project.compile(compiler.compiler(), probe, options);
        return probe;
    }

    /** Writes a jar in which each entry contains its own name. */
    private Path jar(String... entries) throws IOException {
        Path jar = project.path("library.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream into = new JarOutputStream(out)) {
            for (String entry : entries) {
                into.putNextEntry(new JarEntry(entry));
                into.write(entry.getBytes());
                into.closeEntry();
            }
        }
        return jar;
    }
}
