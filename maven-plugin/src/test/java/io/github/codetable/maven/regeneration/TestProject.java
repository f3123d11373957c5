package io.github.codetable.maven.regeneration;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * A Maven project that a test edits and builds.
 *
 * @param folder the project's folder
 * @param tools the versions of Maven and of the compiler plugin
 * @param repository the local repository
 */
record TestProject(Path folder, ToolVersions tools, LocalRepository repository) {

    /** Returns the module in a folder of this project. */
    TestProject module(String path) {
        return new TestProject(folder.resolve(path), tools, repository);
    }

    /** Returns a copy of the project, with its build directory. */
    TestProject copiedTo(String name) throws IOException {
        Path parent = folder.getParent();
        Path other = parent.resolveSibling(name);
        FileTree.copy(parent, other);
        return new TestProject(other.resolve(folder.getFileName()), tools, repository);
    }

    BuildResult mvn(String... arguments) {
        StringBuilder log = new StringBuilder();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.setMavenHome(tools.mavenHome().toFile());
        request.setBatchMode(true);
        request.setShowVersion(true);
        request.setJavaHome(new File(System.getProperty("java.home")));
        request.setLocalRepositoryDirectory(repository.folder().toFile());
        request.addArgs(List.of(arguments));
        request.setProperties(versions());
        request.setOutputHandler(line -> log.append(line).append('\n'));
        try {
            int exitCode = new DefaultInvoker().execute(request).getExitCode();
            return new BuildResult(exitCode, log.toString());
        } catch (MavenInvocationException failed) {
            throw new AssertionError(log.toString(), failed);
        }
    }

    private Properties versions() {
        Properties versions = new Properties();
        versions.setProperty("codetable.version", System.getProperty("codetable.version"));
        versions.setProperty("compiler-plugin.version", tools.compilerPlugin());
        return versions;
    }

    /** Replaces a text in a file. The file must contain the text. */
    void edit(String file, String old, String replacement) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertWithMessage(file).that(text).contains(old);
        Files.writeString(folder.resolve(file), text.replace(old, replacement));
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    void touch(String file, Instant time) throws IOException {
        Files.setLastModifiedTime(folder.resolve(file), FileTime.from(time));
    }

    boolean contains(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** Returns the classes of {@code src/main/java}. */
    CompiledClasses classes() {
        return new CompiledClasses(folder.resolve("target/classes"));
    }

    /** Returns the classes of {@code src/test/java}. */
    CompiledClasses testClasses() {
        return new CompiledClasses(folder.resolve("target/test-classes"));
    }
}
