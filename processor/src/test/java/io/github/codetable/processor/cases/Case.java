package io.github.codetable.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a project to compile, and with what is to come of it.
 *
 * @param folder the folder, whose name is the case's
 */
record Case(Path folder) {

    /** Tests run in the module's folder. */
    static final Path RESOURCES = Path.of("src", "test", "resources").toAbsolutePath();

    /** True when a run is to write what cases expect instead of comparing it. */
    static final boolean REWRITE = Boolean.getBoolean("codetable.rewrite");

    private static final String EXPECTED_SOURCES = "expected";
    private static final String EXPECTED_MESSAGES = "expected.txt";

    /** The cases whose specs are right. */
    static List<Case> good() {
        return goodIn(RESOURCES);
    }

    /** The same for a process in another working directory. */
    static List<Case> goodIn(Path resources) {
        return in(resources.resolve("good"));
    }

    /** The cases whose specs are wrong, or doubtful. */
    static List<Case> bad() {
        return in(RESOURCES.resolve("bad"));
    }

    static Case good(String name) {
        return new Case(RESOURCES.resolve("good").resolve(name));
    }

    private static List<Case> in(Path kind) {
        try (Stream<Path> folders = Files.list(kind)) {
            return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The folder of the sources that are expected, in folders of their packages. */
    Path expectedSources() {
        return folder.resolve(EXPECTED_SOURCES);
    }

    /** The file of the messages that are expected. */
    Path expectedMessages() {
        return folder.resolve(EXPECTED_MESSAGES);
    }

    /** True when the project is a named module. */
    boolean hasModule() {
        return Files.exists(folder.resolve("module-info.java"));
    }

    /** The project's files: all but those that are expected. */
    List<Path> files() {
        return Folder.files(folder).stream()
                .filter(file -> !file.startsWith(expectedSources()) && !file.equals(expectedMessages()))
                .toList();
    }
}
