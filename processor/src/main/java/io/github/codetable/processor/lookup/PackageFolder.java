package io.github.codetable.processor.lookup;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        // Made only when asked: where there is no module jdk.compiler, the class cannot be loaded.
        Way trees = annotated -> new TreesWay(env).locate(annotated);
        return new PackageFolder(List.of(
                trees,
                new ElementsWay(env.getElementUtils()),
                new SourcePathWay(env.getFiler()),
                new OutputWay(env.getFiler(), StandardLocation.SOURCE_OUTPUT),
                // Eclipse's compiler has no output for sources unless it is given one.
                new OutputWay(env.getFiler(), StandardLocation.CLASS_OUTPUT)));
    }

    /** The folder; empty when no way answers, or when the first that does has no file of this system. */
    Optional<Path> find(PackageElement annotated) {
        return file(annotated).map(Path::getParent);
    }

    /** The package's own source; empty when only its folder is known, or not even that. */
    Optional<Path> source(PackageElement annotated) {
        return file(annotated).filter(file -> file.endsWith("package-info.java"));
    }

    private Optional<Path> file(PackageElement annotated) {
        return ways.stream().flatMap(way -> ask(way, annotated)).findFirst().flatMap(FileUri::path);
    }

    /** A way that fails is one that this compiler does not know. */
    private static Stream<URI> ask(Way way, PackageElement annotated) {
        try {
            return way.locate(annotated).stream();
        } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError unknown) {
            return Stream.empty();
        }
    }
}
