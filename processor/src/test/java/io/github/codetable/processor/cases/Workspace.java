package io.github.codetable.processor.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project on disk, with its sources in the folders of their packages and everything else at its root.
 *
 * @param root the project's folder
 */
record Workspace(Path root) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    /** An empty project, which nothing above it has a part in. */
    static Workspace empty(Path root) {
        Folder.make(root.resolve(".mvn"));
        return new Workspace(root);
    }

    /** A case, copied. */
    static Workspace of(Case aCase, Path root) {
        Workspace project = empty(root);
        aCase.files().forEach(file -> Folder.copy(file, project.placeOf(aCase, file)));
        return project;
    }

    private Path placeOf(Case aCase, Path file) {
        return file.toString().endsWith(".java")
                ? sources().resolve(packageFolder(Folder.read(file))).resolve(file.getFileName())
                : root.resolve(Folder.relative(aCase.folder(), file));
    }

    private static String packageFolder(String source) {
        Matcher declaration = PACKAGE.matcher(source);
        return declaration.find() ? declaration.group(1).replace('.', '/') : "";
    }

    Path sources() {
        return root.resolve("src/main/java");
    }

    /** Where compilers write classes. */
    Path classes() {
        return root.resolve("target/classes");
    }

    /** Where compilers write generated sources. */
    Path generatedSources() {
        return root.resolve("target/generated");
    }

    /** What every compiler is told: where the output goes, which it makes sure to exist, and where the annotations are. */
    List<String> options() {
        return List.of(
                "-d",
                Folder.make(classes()).toString(),
                "-s",
                Folder.make(generatedSources()).toString(),
                hasModule() ? "--module-path" : "-classpath",
                AnnotationsJar.in(root.resolve("target/lib")).toString());
    }

    List<Path> sourceFiles() {
        return Folder.files(sources()).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** The annotated packages' sources. */
    List<PackageSource> packageSources() {
        return sourceFiles().stream()
                .filter(file -> file.endsWith("package-info.java"))
                .map(file -> new PackageSource(this, file))
                .toList();
    }

    boolean hasModule() {
        return sourceFiles().contains(sources().resolve("module-info.java"));
    }

    /** The generated sources' texts, by their paths; without the manifest beside them. */
    SortedMap<String, String> generated() {
        SortedMap<String, String> texts = Folder.texts(generatedSources());
        texts.keySet().removeIf(path -> !path.endsWith(".java"));
        return texts;
    }
}
