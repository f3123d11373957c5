package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each folder under {@code good} compiles without warnings, to the expected sources, which match the spec. */
final class GoodCasesTest {

    /** The oldest release that users compile for. It has no modules. */
    private static final int OLDEST = 8;

    private static final int OLDEST_WITH_MODULES = 9;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicContainer> compilesGoodCases() {
        return Case.good().stream().map(aCase -> DynamicContainer.dynamicContainer(aCase.name(), tests(aCase)));
    }

    private Stream<DynamicTest> tests(Case aCase) {
        int oldest = aCase.hasModule() ? OLDEST_WITH_MODULES : OLDEST;
        return Stream.of(StrictCompiler.values())
                .flatMap(compiler -> Stream.of(compiler.newest(), oldest)
                        .map(release -> DynamicTest.dynamicTest(
                                compiler + " " + release, () -> check(aCase, compiler, release))));
    }

    private void check(Case aCase, StrictCompiler compiler, int release) {
        Workspace project = Workspace.of(aCase, folder.resolve(aCase.name() + "-" + compiler + "-" + release));
        compiler.compile(project, release);
        ExpectedSources expected = new ExpectedSources(aCase);
        if (Case.REWRITE && compiler == StrictCompiler.JAVAC && release == compiler.newest()) {
            expected.rewrite(project);
        }
        expected.compare(project);
        assertThat(classes(project)).isEqualTo(withHandWritten(expected.types(), project));
        assertThat(unmarked(project, expected.types())).isEmpty();
        new GeneratedCodeVerifier(project, expected.types()).verify();
    }

    /** Returns the class files of the types, nested types too, that do not have the annotation for generated types. */
    private static List<String> unmarked(Workspace project, Set<String> types) {
        return Folder.paths(project.classes()).stream()
                .filter(path ->
                        types.contains(path.replaceAll("[$].*|\\.class$", "").replace('/', '.')))
                .filter(path -> !hasMark(project.classes().resolve(path)))
                .toList();
    }

    private static boolean hasMark(Path classFile) {
        return Folder.read(classFile, StandardCharsets.ISO_8859_1).contains("Lio/github/codetable/Generated;");
    }

    /** Returns the compiled top-level types. */
    private static Set<String> classes(Workspace project) {
        return types(Folder.paths(project.classes()).stream(), ".class");
    }

    private static Set<String> withHandWritten(Set<String> generated, Workspace project) {
        Set<String> all = new TreeSet<>(generated);
        all.addAll(types(
                project.sourceFiles().stream().map(file -> Folder.relative(project.sources(), file)), ".java"));
        return all;
    }

    private static Set<String> types(Stream<String> paths, String ending) {
        Set<String> types = new TreeSet<>();
        paths.filter(path -> !path.contains("$"))
                .forEach(path -> types.add(path.replace(ending, "").replace('/', '.')));
        return types;
    }
}
