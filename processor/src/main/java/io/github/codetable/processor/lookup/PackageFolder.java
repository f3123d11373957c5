package io.github.codetable.processor.lookup;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.StandardLocation;

/**
 * Finds the folder of a package's source, by the first way that the compiler at hand answers.
 *
 * @param ways the ways, the most exact one first
 */
record PackageFolder(List<Way> ways) {

    /** All ways, for a compiler that may know any of them. */
    static PackageFolder of(ProcessingEnvironment env) {
        List<Way> ways = new ArrayList<>();
        addTrees(ways, env);
        ways.add(new ElementsWay(env.getElementUtils()));
        ways.add(new SourcePathWay(env.getFiler()));
        ways.add(new OutputWay(env.getFiler(), StandardLocation.SOURCE_OUTPUT));
        // Eclipse's compiler has no output for sources unless it is given one.
        ways.add(new OutputWay(env.getFiler(), StandardLocation.CLASS_OUTPUT));
        return new PackageFolder(ways);
    }

    private static void addTrees(List<Way> ways, ProcessingEnvironment env) {
        try {
            ways.add(new TreesWay(env));
        } catch (LinkageError noTrees) {
            // Where there is no module jdk.compiler, the class cannot be loaded.
            return;
        }
    }

    /** The folder; empty when no way answers, or when the first that does has no file of this system. */
    Optional<Path> find(PackageElement annotated) {
        Optional<Path> file = file(annotated);
        return file.isPresent() ? Optional.ofNullable(file.get().getParent()) : Optional.empty();
    }

    /** The package's own source; empty when only its folder is known, or not even that. */
    Optional<Path> source(PackageElement annotated) {
        Optional<Path> file = file(annotated);
        return file.isPresent() && file.get().endsWith("package-info.java") ? file : Optional.empty();
    }

    private Optional<Path> file(PackageElement annotated) {
        for (Way way : ways) {
            Optional<URI> answer = ask(way, annotated);
            if (answer.isPresent()) {
                return FileUri.path(answer.get());
            }
        }
        return Optional.empty();
    }

    /** A way that fails is one that this compiler does not know. */
    private static Optional<URI> ask(Way way, PackageElement annotated) {
        try {
            return way.locate(annotated);
        } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError unknown) {
            return Optional.empty();
        }
    }
}
