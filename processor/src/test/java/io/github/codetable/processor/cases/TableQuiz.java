package io.github.codetable.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;

/**
 * Loads what a project generated, and asks the classes everything that its specs say.
 *
 * @param project a compiled project
 * @param types the qualified names of the generated types
 */
record TableQuiz(Workspace project, Set<String> types) {

    /** Asks every table of every package. */
    void ask() {
        // The classes need no other jar: this loader has none.
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url(project.classes())}, platform)) {
            for (PackageSource source : project.packageSources()) {
                source.specs().forEach(facts -> ask(facts, source.name(), loader));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void ask(SpecFacts facts, String packageName, ClassLoader loader) {
        GeneratedTypes generated = new GeneratedTypes(loader, packageName);
        new EnumQuiz(facts, generated).ask();
        facts.frameworks().stream()
                .filter(framework -> types.contains(packageName + "." + facts.holder(framework)))
                .forEach(framework -> new HolderQuiz(facts, generated, framework).ask());
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }
}
