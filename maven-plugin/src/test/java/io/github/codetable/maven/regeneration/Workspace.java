package io.github.codetable.maven.regeneration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Where the test projects are built: a folder for each cell, with a local repository for all of its projects. */
final class Workspace {

    private static final Map<ToolVersions, Workspace> OPEN = new ConcurrentHashMap<>();

    private final ToolVersions cell;
    private final Path folder;
    private final LocalRepository repository;
    private final AtomicInteger projects = new AtomicInteger();

    private Workspace(ToolVersions cell) throws IOException {
        this.cell = cell;
        this.folder = Path.of(System.getProperty("codetable.target"), "it", cell.name());
        FileTree.delete(folder);
        this.repository = LocalRepository.create(folder.resolve("repository"));
        // Downloads what this cell needs, before two builds at a time do so.
        project("edit", "first").mvn("install", "-DskipTests").succeeded().with(cell.greeting());
    }

    static Workspace of(ToolVersions cell) {
        return OPEN.computeIfAbsent(cell, none -> {
            try {
                return new Workspace(cell);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /** A fresh copy of a project under {@code src/it}. */
    TestProject project(String concern) throws IOException {
        return project(concern, String.valueOf(projects.incrementAndGet()));
    }

    /** The same in a folder of its own with that name. */
    TestProject project(String concern, String name) throws IOException {
        Path parent =
                Files.createDirectories(folder.resolve(concern + "-project").resolve(name));
        Files.copy(Path.of("src/it/parent.xml"), parent.resolve("parent.xml"));
        FileTree.copy(Path.of("src/it").resolve(concern), parent.resolve(concern));
        return new TestProject(parent.resolve(concern), cell, repository);
    }
}
