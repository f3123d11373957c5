package io.github.codetable.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares the generated classes of a project with its specs.
 *
 * @param project a compiled project
 * @param types the qualified names of the generated types
 */
record GeneratedCodeVerifier(Workspace project, Set<String> types) {

    /** Verifies each table of each package. */
    void verify() {
        verify(PackageSource::tables);
    }

    /**
     * Verifies the tables of each package.
     *
     * @param tables returns the expected tables of a package
     */
    void verify(Function<PackageSource, List<ExpectedTable>> tables) {
        // The class path has only the project's classes, because generated code needs no other library.
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url(project.classes())}, platform)) {
            for (PackageSource source : project.packageSources()) {
                tables.apply(source).forEach(table -> verify(table, source.name(), loader));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void verify(ExpectedTable expected, String packageName, ClassLoader loader) {
        GeneratedTypes generated = new GeneratedTypes(loader, packageName);
        new GeneratedEnumVerifier(expected, generated).verify();
        expected.frameworks().stream()
                .filter(framework -> types.contains(packageName + "." + expected.holder(framework)))
                .forEach(framework -> new GeneratedHolderVerifier(expected, generated, framework).verify());
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }
}
