package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.codetable.processor.spec.SpecFinder;
import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place that javac can find a spec in. */
final class JavacLookupTest {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void packageOnDisk() throws IOException {
        project = new Project(folder.toRealPath());
        project.source("src/main/java", "com.acme");
    }

    @Test
    void besideThePackage() throws IOException {
        project.spec("src/main/java/com/acme/codes.yaml");
        project.assertFound(find("codes.yaml"), "src/main/java/com/acme/codes.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {".git", ".mvn/maven.config", "settings.gradle.kts", "pom.xml", "build.gradle"})
    void atTheRoot(String marker) throws IOException {
        project.file(marker, "");
        project.spec("codes.yaml");
        project.assertFound(find("codes.yaml"), "codes.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/codes.yaml",
                "src/main/resources/codes.yaml",
                "src/codes.yaml",
                "resources/codes.yaml",
                "codes.yaml",
            })
    void onTheWayToTheRoot(String path) throws IOException {
        project.file("pom.xml", "");
        project.spec(path);
        project.assertFound(find("codes.yaml"), path);
    }

    @Test
    void originalBeforeItsCopyInTheOutput() throws IOException {
        project.file("pom.xml", "");
        project.spec("out/codes.yaml");
        project.spec("src/main/resources/codes.yaml");
        project.assertFound(find("codes.yaml"), "src/main/resources/codes.yaml");
    }

    @Test
    void pathWithSpacesAndLetters() throws IOException {
        String odd = "mit Leerzeichen und \u00fc\u4e2d #1 %20";
        Charset ofNames = Charset.forName(System.getProperty("sun.jnu.encoding"));
        assumeTrue(ofNames.newEncoder().canEncode(odd), "file names here have no such letters");
        project = new Project(project.directory(odd));
        project.source("src", "com.acme");
        project.file("pom.xml", "");
        project.spec("meine codes.yaml");
        project.assertFound(find("meine codes.yaml"), "meine codes.yaml");
        project.spec("src/com/acme/\u00fc.yaml");
        project.assertFound(find("\u00fc.yaml"), "src/com/acme/\u00fc.yaml");
        project.spec("out/\u4e2d.yaml");
        project.assertFound(find("\u4e2d.yaml"), "out/\u4e2d.yaml");
    }

    @Test
    void inTheFirstFolderOfTheOptionThatHasIt() throws IOException {
        project.spec("src/main/java/com/acme/codes.yaml");
        project.spec("two/codes.yaml");
        project.spec("three/codes.yaml");
        String folders = project.path("one")
                + File.pathSeparator
                + project.path("two")
                + File.pathSeparator
                + project.path("three");
        project.assertFound(find("codes.yaml", "-Acodetable.specs=" + folders), "two/codes.yaml");
        project.assertFound(
                find("codes.yaml", "-Acodetable.specs=" + project.path("one")), "src/main/java/com/acme/codes.yaml");
    }

    @Test
    void inTheClassOutput() throws IOException {
        project.spec("out/tables/codes.yaml");
        project.assertFound(find("tables/codes.yaml"), "out/tables/codes.yaml");
    }

    @Test
    void inAFolderOfTheClassPath() throws IOException {
        project.spec("library/codes.yaml");
        project.assertFound(
                find("codes.yaml", "-classpath", project.path("library").toString()), "library/codes.yaml");
    }

    @Test
    void inAJarOfTheClassPath() throws IOException {
        Path jar = jar("codes.yaml", "tables/codes.yaml");
        Answer.Found found = (Answer.Found) find("tables/codes.yaml", "-classpath", jar.toString());
        assertThat(found.file().bytes()).isEqualTo("tables/codes.yaml".getBytes());
        assertThat(found.file().location().getScheme()).isEqualTo("jar");
        assertThat(found.file().location().toString()).endsWith("library.jar!/tables/codes.yaml");
    }

    @Test
    void onTheSourcePath() throws IOException {
        project.spec("more/com/acme/codes.yaml");
        project.spec("more/root.yaml");
        String[] options = {"-sourcepath", project.path("src/main/java") + File.pathSeparator + project.path("more")};
        project.assertFound(find("codes.yaml", options), "more/com/acme/codes.yaml");
        project.assertFound(find("root.yaml", options), "more/root.yaml");
    }

    @Test
    void nowhereAndNotAboveTheRoot() throws IOException {
        project.spec("codes.yaml");
        project.file("src/pom.xml", "");
        Answer.Missing missing = (Answer.Missing) find("codes.yaml", "-Acodetable.specs=" + project.path("specs"));
        assertThat(missing.tried())
                .containsExactly(
                        project.path("specs/codes.yaml").toString(),
                        project.path("src/main/java/com/acme/codes.yaml").toString(),
                        project.path("src/main/java/com/acme/resources/codes.yaml")
                                .toString(),
                        project.path("src/main/java/com/acme/src/main/resources/codes.yaml")
                                .toString(),
                        project.path("src/main/java/com/codes.yaml").toString(),
                        project.path("src/main/java/com/resources/codes.yaml").toString(),
                        project.path("src/main/java/com/src/main/resources/codes.yaml")
                                .toString(),
                        project.path("src/main/java/codes.yaml").toString(),
                        project.path("src/main/java/resources/codes.yaml").toString(),
                        project.path("src/main/java/src/main/resources/codes.yaml")
                                .toString(),
                        project.path("src/main/codes.yaml").toString(),
                        project.path("src/main/resources/codes.yaml").toString(),
                        project.path("src/main/src/main/resources/codes.yaml").toString(),
                        project.path("src/codes.yaml").toString(),
                        project.path("src/resources/codes.yaml").toString(),
                        project.path("src/src/main/resources/codes.yaml").toString(),
                        "source path (com/acme/codes.yaml)",
                        "source path (codes.yaml)",
                        "class output (codes.yaml)",
                        "class path (codes.yaml)")
                .inOrder();
    }

    @Test
    void nowhereAndNoRoot() throws IOException {
        assumeTrue(ProjectRoot.of(project.folder()).isEmpty(), "the folder for temporary files lies in a project");
        project.spec("codes.yaml");
        Answer.Missing missing = (Answer.Missing) find("codes.yaml");
        assertThat(missing.tried().get(0))
                .isEqualTo(project.path("src/main/java/com/acme/codes.yaml").toString());
        assertThat(missing.tried()).hasSize(5);
    }

    @Test
    void besideAnotherSpec() throws IOException {
        project.file("pom.xml", "");
        project.spec("tables/codes.yaml");
        project.spec("tables/base.yaml");
        project.spec("base.yaml");
        project.assertFound(findBeside("tables/codes.yaml", "base.yaml"), "tables/base.yaml");
    }

    @Test
    void besideAnotherSpecInTheClassOutput() throws IOException {
        project.spec("out/tables/codes.yaml");
        project.spec("out/tables/base.yaml");
        project.spec("out/base.yaml");
        project.assertFound(findBeside("tables/codes.yaml", "base.yaml"), "out/tables/base.yaml");
    }

    @Test
    void besideAnotherSpecInAJar() throws IOException {
        Path jar = jar("base.yaml", "tables/codes.yaml", "tables/base.yaml");
        Answer.Found found = (Answer.Found) findBeside("tables/codes.yaml", "base.yaml", "-classpath", jar.toString());
        assertThat(found.file().bytes()).isEqualTo("tables/base.yaml".getBytes());
    }

    @Test
    void everyPackageHasItsOwn() throws IOException {
        project.source("src/main/java", "com.other");
        project.spec("src/main/java/com/acme/codes.yaml");
        project.spec("src/main/java/com/other/codes.yaml");
        LookupProbe probe = LookupProbe.named("codes.yaml");
        project.compile(JAVAC, probe);
        project.assertFound(probe.answers().get("com.acme"), "src/main/java/com/acme/codes.yaml");
        project.assertFound(probe.answers().get("com.other"), "src/main/java/com/other/codes.yaml");
    }

    @Test
    void inANamedModule() throws IOException {
        project.file("src/main/java/module-info.java", "module acme {}");
        project.spec("out/codes.yaml");
        project.assertFound(find("codes.yaml"), "out/codes.yaml");
        assertThat(find("none.yaml")).isInstanceOf(Answer.Missing.class);
        project.spec("src/main/java/com/acme/codes.yaml");
        project.assertFound(find("codes.yaml"), "src/main/java/com/acme/codes.yaml");
    }

    @Test
    void inOneOfSeveralModules() throws IOException {
        project = new Project(project.directory("several"));
        project.file("src/one/module-info.java", "module one {}");
        project.file("src/two/module-info.java", "module two {}");
        project.source("src/one", "com.acme");
        project.file("pom.xml", "");
        project.spec("codes.yaml");
        String[] options = {"--module-source-path", project.path("src").toString()};
        project.assertFound(find("codes.yaml", options), "codes.yaml");
        assertThat(find("none.yaml", options)).isInstanceOf(Answer.Missing.class);
    }

    private Answer find(String name, String... options) {
        LookupProbe probe = LookupProbe.named(name);
        project.compile(JAVAC, probe, options);
        return probe.answer();
    }

    private Answer findBeside(String extending, String name, String... options) {
        LookupProbe probe = new LookupProbe(finder -> beside(finder, extending, name));
        project.compile(JAVAC, probe, options);
        return probe.answer();
    }

    private static Answer beside(SpecFinder finder, String extending, String name) {
        return finder.findBeside(((Answer.Found) finder.find(extending)).file(), name);
    }

    /** A jar whose entries hold their own names. */
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
