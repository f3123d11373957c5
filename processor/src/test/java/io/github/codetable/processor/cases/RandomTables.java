package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.codetable.processor.random.RandomSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Random tables, each in a package of its own. Every tenth is compiled by ECJ, the others by javac.
 *
 * @param folder an empty folder
 * @param seeds the seeds of the specs
 */
record RandomTables(Path folder, List<Long> seeds) {

    void verify() {
        seeds.stream()
                .collect(Collectors.groupingBy(
                        seed -> seed % 10 == 0 ? StrictCompiler.ECJ : StrictCompiler.JAVAC,
                        Collectors.toMap(seed -> "demo.number" + seed, RandomSpec::of)))
                .forEach(this::verify);
    }

    private void verify(StrictCompiler compiler, Map<String, RandomSpec> specs) {
        Workspace project = Workspace.empty(folder.resolve(compiler.name()));
        specs.forEach((name, spec) -> write(project, name, spec));
        compiler.compile(project, 8);
        Set<String> types = types(specs);
        assertThat(project.generated().keySet().stream()
                        .map(path -> path.replace(".java", "").replace('/', '.'))
                        .toList())
                .containsExactlyElementsIn(types);
        new GeneratedCodeVerifier(project, types)
                .verify(source ->
                        List.of(new ExpectedTable(specs.get(source.name()).table())));
        specs.forEach((name, spec) -> verifyTexts(project, name, spec));
    }

    private static void write(Workspace project, String name, RandomSpec spec) {
        // ECJ on JDK 17 finds no specs beside the package.
        spec.files()
                .forEach((path, text) ->
                        Folder.write(project.root().resolve(name).resolve(path), text));
        Folder.write(
                project.sources().resolve(name.replace('.', '/')).resolve("package-info.java"),
                "/** A random table. */\n" + spec.annotation(name + "/codes.yaml") + "\npackage " + name + ";\n");
    }

    private static Set<String> types(Map<String, RandomSpec> specs) {
        return specs.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                                Stream.of(new ExpectedTable(entry.getValue().table()).table()),
                                entry.getValue().holders().stream())
                        .map(type -> entry.getKey() + "." + type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The comments have the texts of the table, and no source has a replaced or removed value. */
    private static void verifyTexts(Workspace project, String name, RandomSpec spec) {
        ExpectedTable expected = new ExpectedTable(spec.table());
        Path home = project.generatedSources().resolve(name.replace('.', '/'));
        Folder.texts(home)
                .forEach((path, source) -> assertWithMessage(path)
                        .that(source.toLowerCase(Locale.ROOT))
                        .doesNotContain("decoy"));
        GeneratedComments comments = new GeneratedComments(Folder.read(home.resolve(expected.table() + ".java")));
        for (int code : expected.codes()) {
            String doc = String.valueOf(expected.row(code).get("doc"));
            if (RandomSpec.isSentence(doc)) {
                assertWithMessage("comment of %s", code)
                        .that(comments.of(expected.canonicalName(code)))
                        .contains(doc);
            }
        }
    }
}
