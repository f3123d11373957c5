package io.github.codetable.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sources that are compiled twice: with a processor, and without it together with the generated files.
 *
 * @param name the name of the row
 * @param sources the sources that a user writes
 * @param classPath the class path of the sources
 * @param processorPath the processor and its dependencies
 * @param options the options of the processor
 * @param output the output folder
 */
record Subject(
        String name,
        FileTree sources,
        List<Path> classPath,
        List<Path> processorPath,
        List<String> options,
        FileTree output) {

    /** Returns the files that the processor has written. */
    FileTree generated() {
        return output.in("generated");
    }

    FileTree classes() {
        return output.in("classes");
    }

    Cost compileWith() throws IOException {
        List<String> arguments = arguments(sources.files(".java"));
        arguments.addAll(options);
        arguments.addAll(List.of("-processorpath", path(processorPath)));
        arguments.addAll(List.of("-s", generated().emptied().toString()));
        return Cost.ofJavac(arguments);
    }

    /** Compiles the sources and the generated files without the processor. Compile with the processor first. */
    Cost compileWithout() throws IOException {
        List<Path> all = new ArrayList<>(sources.files(".java"));
        all.addAll(generated().files(".java"));
        List<String> arguments = arguments(all);
        arguments.add("-proc:none");
        return Cost.ofJavac(arguments);
    }

    private List<String> arguments(List<Path> files) throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("-cp", path(classPath)));
        arguments.addAll(List.of("-d", classes().emptied().toString()));
        files.forEach(file -> arguments.add(file.toString()));
        return arguments;
    }

    private static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
