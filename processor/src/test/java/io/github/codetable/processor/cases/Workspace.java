package io.github.codetable.processor.cases;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A project on disk. Its Java sources are in folders of their packages, and the other files in the root folder.
 *
 * @param root the root folder
 */
record Workspace(Path root) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    /** Creates an empty project with a marker of the project root, so that no folder above it is searched for specs. */
    static Workspace empty(Path root) {
        Folder.make(root.resolve(".mvn"));
        return new Workspace(root);
    }

    /** Creates a project from the files of a case. */
    static Workspace of(Case aCase, Path root) {
        Workspace project = empty(root);
        aCase.files().forEach(file -> Folder.copy(file, project.target(aCase, file)));
        return project;
    }

    /** Creates a project from the files of a case, with the fixed files in place of the invalid ones. */
    static Workspace fixed(Case aCase, Path root) {
        Workspace project = of(aCase, root);
        for (Path file : Folder.files(aCase.fixed())) {
            Folder.write(project.target(aCase.fixed(), file), Folder.read(file));
        }
        return project;
    }

    private Path target(Case aCase, Path file) {
        return target(aCase.folder(), file);
    }

    private Path target(Path folder, Path file) {
        return file.toString().endsWith(".java")
                ? sources().resolve(packageFolder(Folder.read(file))).resolve(file.getFileName())
                : root.resolve(Folder.relative(folder, file));
    }

    private static String packageFolder(String source) {
        Matcher declaration = PACKAGE.matcher(source);
        return declaration.find() ? declaration.group(1).replace('.', '/') : "";
    }

    Path sources() {
        return root.resolve("src/main/java");
    }

    /** Returns the output folder for classes. */
    Path classes() {
        return root.resolve("target/classes");
    }

    /** Returns the output folder for generated sources. */
    Path generatedSources() {
        return root.resolve("target/generated");
    }

    /**
     * Creates the output folders, and returns the options for them and for the class path or module path. The class path of
     * a module is empty, not the one of the tests: ECJ confuses modules with libraries that are on both paths.
     */
    List<String> options() {
        String libraries = classPath();
        List<String> options = new ArrayList<>(List.of(
                "-d",
                Folder.make(classes()).toString(),
                "-s",
                Folder.make(generatedSources()).toString(),
                "-classpath",
                hasModule() ? Folder.make(root.resolve("target/empty")).toString() : libraries));
        if (hasModule()) {
            options.addAll(List.of("--module-path", libraries));
        }
        return options;
    }

    /** Returns the path of the annotations. A project whose sources mention JSpecify also has the jar of JSpecify. */
    String classPath() {
        Path annotations = AnnotationsJar.in(root.resolve("target/lib"));
        return sourceFiles().stream().anyMatch(file -> Folder.read(file).contains("jspecify"))
                ? annotations + File.pathSeparator + ClassLocation.of(Nullable.class)
                : annotations.toString();
    }

    List<Path> sourceFiles() {
        return Folder.files(sources()).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** Returns the {@code package-info.java} files. */
    List<PackageSource> packageSources() {
        return sourceFiles().stream()
                .filter(file -> file.endsWith("package-info.java"))
                .map(file -> new PackageSource(this, file))
                .toList();
    }

    boolean hasModule() {
        return sourceFiles().contains(sources().resolve("module-info.java"));
    }

    /** Returns the texts of the generated sources, by path. The manifest is not a source. */
    SortedMap<String, String> generated() {
        SortedMap<String, String> texts = Folder.texts(generatedSources());
        texts.keySet().removeIf(path -> !path.endsWith(".java"));
        return texts;
    }
}
