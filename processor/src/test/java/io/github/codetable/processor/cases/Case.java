package io.github.codetable.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A test case: a folder with a project to compile and the expected result.
 *
 * @param folder the folder; its name is the name of the case
 */
record Case(Path folder) {

    /** The folder of the test resources. Tests run in the folder of the module. */
    static final Path RESOURCES = Path.of("src", "test", "resources").toAbsolutePath();

    /** Whether a run overwrites the expected results instead of comparing them. */
    static final boolean REWRITE = Boolean.getBoolean("codetable.rewrite");

    private static final String EXPECTED_SOURCES = "expected";
    private static final String EXPECTED_MESSAGES = "expected.txt";
    private static final String FIXED = "fixed";

    /** Returns the cases with valid specs. */
    static List<Case> good() {
        return goodIn(RESOURCES);
    }

    /** Returns the cases with valid specs below a folder of test resources. */
    static List<Case> goodIn(Path resources) {
        return in(resources.resolve("good"));
    }

    /** Returns the cases with messages. */
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

    /** Returns the folder of the expected sources, which are in folders of their packages. */
    Path expectedSources() {
        return folder.resolve(EXPECTED_SOURCES);
    }

    /** Returns the file of the expected messages. */
    Path expectedMessages() {
        return folder.resolve(EXPECTED_MESSAGES);
    }

    /** Returns the folder of the files in which the advice of all messages is followed. */
    Path fixed() {
        return folder.resolve(FIXED);
    }

    /** Returns true if the project is a named module. */
    boolean hasModule() {
        return Files.exists(folder.resolve("module-info.java"));
    }

    /** Returns the files of the project, without the expected results. */
    List<Path> files() {
        return Folder.files(folder).stream()
                .filter(file -> !file.startsWith(expectedSources()) && !file.equals(expectedMessages()))
                .filter(file -> !file.startsWith(fixed()))
                .toList();
    }
}
