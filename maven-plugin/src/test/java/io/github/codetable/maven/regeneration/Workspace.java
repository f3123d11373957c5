package io.github.codetable.maven.regeneration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The folder for all builds with the same tools. It contains one local repository, and copies of the test projects. */
final class Workspace {

    private static final Map<ToolVersions, Workspace> WORKSPACES = new ConcurrentHashMap<>();

    private final ToolVersions tools;
    private final Path folder;
    private final LocalRepository repository;
    private final AtomicInteger projects = new AtomicInteger();

    private Workspace(ToolVersions tools) throws IOException {
        this.tools = tools;
        this.folder = Path.of(System.getProperty("codetable.target"), "it", tools.folderName());
        FileTree.delete(folder);
        this.repository = LocalRepository.create(folder.resolve("repository"));
        // Downloads all plugins before concurrent builds need them.
        project("edit", "first").mvn("install", "-DskipTests").succeeded().logged(tools.firstLine());
    }

    static Workspace of(ToolVersions tools) {
        return WORKSPACES.computeIfAbsent(tools, none -> {
            try {
                return new Workspace(tools);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /** Returns a new copy of a project under {@code src/it}. */
    TestProject project(String project) throws IOException {
        return project(project, String.valueOf(projects.incrementAndGet()));
    }

    /** Returns a new copy of a project under {@code src/it}, in a folder with the given name. */
    TestProject project(String project, String name) throws IOException {
        Path parent =
                Files.createDirectories(folder.resolve(project + "-project").resolve(name));
        Files.copy(Path.of("src/it/parent.xml"), parent.resolve("parent.xml"));
        FileTree.copy(Path.of("src/it").resolve(project), parent.resolve(project));
        return new TestProject(parent.resolve(project), tools, repository);
    }
}
