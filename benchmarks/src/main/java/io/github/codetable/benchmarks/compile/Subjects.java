package io.github.codetable.benchmarks.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The measured processors, each with one small input, and processors without input. */
final class Subjects {

    private static final FileTree SOURCES = new FileTree(Path.of("src", "main", "subjects"));
    static final FileTree LIBRARIES = new FileTree(Path.of("target", "libraries"));
    static final FileTree OUTPUT = new FileTree(Path.of("target", "compile"));

    private Subjects() {}

    /** Returns all processors. The first one is Codetable, which the others are compared with. */
    static List<Subject> all() {
        return Stream.of(
                        ofLibrary("codetable"),
                        floor(),
                        ofLibrary("autovalue"),
                        ofLibrary("immutables"),
                        ofLibrary("mapstruct"),
                        ofLibrary("record-builder"),
                        ofSources("codetable, idle", SOURCES.in("idle")),
                        ofFloor("floor, idle", SOURCES.in("idle")))
                .toList();
    }

    /** Returns Codetable's processor from another jar. */
    static Subject ofJar(String jar) {
        Path path = Path.of(jar);
        return codetable(path.getFileName().toString(), SOURCES.in("codetable"), List.of(path), List.of());
    }

    /** Returns Codetable's processor with other sources. */
    static Subject ofSources(String name, FileTree sources) {
        return codetable(name, sources, processorPath("codetable"), List.of());
    }

    private static Subject ofLibrary(String name) {
        return new Subject(name, SOURCES.in(name), classPath(name), processorPath(name), List.of(), OUTPUT.in(name));
    }

    private static Subject floor() {
        FileTree ready = ofLibrary("codetable").generated();
        return ofFloor("floor", SOURCES.in("codetable"), "-A" + FloorProcessor.FILES + "=" + ready);
    }

    private static Subject ofFloor(String name, FileTree sources, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("-processor", FloorProcessor.class.getName()));
        return codetable(name, sources, List.of(Path.of("target", "classes")), all);
    }

    private static Subject codetable(String name, FileTree sources, List<Path> processorPath, List<String> options) {
        return new Subject(name, sources, classPath("codetable"), processorPath, options, OUTPUT.in(name));
    }

    private static List<Path> classPath(String library) {
        return LIBRARIES.in(library).in("annotations").files(".jar");
    }

    private static List<Path> processorPath(String library) {
        return LIBRARIES.in(library).in("processor").files(".jar");
    }
}
