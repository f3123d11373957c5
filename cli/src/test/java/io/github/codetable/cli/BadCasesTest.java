package io.github.codetable.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code check} prints the messages of the compiler, for each bad case of the processor. */
final class BadCasesTest {

    private static final Path CASES = Path.of("../processor/src/test/resources/bad");

    /** Groups: the value, or the value and the frameworks. */
    private static final Pattern ANNOTATION =
            Pattern.compile("@(?:io\\.github\\.codetable\\.)?CodeTable(?:\\(\"([^\"]+)\"\\)"
                    + "|\\(value = \"([^\"]+)\", frameworks = ([^)]*)\\)|(?!\\())");

    /** The id in the first line of a message. */
    private static final Pattern ID = Pattern.compile("^[^\n]*\\[(CT-\\d+)]");

    /**
     * Messages that only a compiler has: about the annotation, the other types of the compilation, the output, and classes
     * on the class path.
     */
    private static final Set<String> COMPILER_ONLY = Set.of(
            "CT-034", "CT-035", "CT-037", "CT-040", "CT-041", "CT-042", "CT-043", "CT-044", "CT-045", "CT-046",
            "CT-047", "CT-048", "CT-049", "CT-050");

    /** Cases that are about the annotation, or about several tables in one package. */
    private static final Set<String> OTHER_CASES = Set.of(
            "bundled-tables-clash",
            "inline",
            "inline-and-named",
            "inline-twice",
            "spec-names-refused",
            "spec-not-found",
            "spec-not-found-nearby",
            "tables-clash",
            "too-long-for-files",
            "two-packages");

    /** The places of a search. They are others without a compiler. */
    private static final Pattern PLACES =
            Pattern.compile("(?m)^ +(/|\\{project}/|source path|class (output|path)).*\n");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> printsMessagesOfCompiler() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.sorted()
                    .filter(folder -> !OTHER_CASES.contains(folder.getFileName().toString()))
                    .toList();
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private void check(Path folder) throws IOException {
        List<MatchResult> annotations = ANNOTATION
                .matcher(Files.readString(folder.resolve("package-info.java")))
                .results()
                .toList();
        assertThat(annotations).hasSize(1);
        String expected = withoutCompilerOnly(Files.readString(folder.resolve("expected.txt")));

        Path root = copy(folder);

        CheckCommandTest.Run run = CheckCommandTest.Run.in(root, arguments(annotations.get(0)));

        assertThat(withoutPlaces(run.out().replace(root.toRealPath().toString(), "{project}")))
                .isEqualTo(withoutPlaces(expected));
        assertThat(run.exitCode()).isEqualTo(expected.isEmpty() ? 0 : 1);
    }

    private static String[] arguments(MatchResult annotation) {
        if (annotation.group(2) == null) {
            return new String[] {"check", Objects.requireNonNullElse(annotation.group(1), "codes.yaml")};
        }
        String frameworks = annotation.group(3).replaceAll("[{}\" ]", "");
        return new String[] {"check", "--frameworks=" + frameworks, annotation.group(2)};
    }

    private static String withoutCompilerOnly(String messages) {
        return Arrays.stream(messages.strip().split("\n\n"))
                .filter(message -> !isCompilerOnly(message))
                .map(message -> message + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String withoutPlaces(String messages) {
        return PLACES.matcher(messages).replaceAll("");
    }

    private static boolean isCompilerOnly(String message) {
        return ID.matcher(message).results().anyMatch(id -> COMPILER_ONLY.contains(id.group(1)));
    }

    /** Copies a case to a folder that is the root of a project, so that no folder above it is searched. */
    private Path copy(Path folder) throws IOException {
        Path root = Files.createDirectory(temporary.resolve(folder.getFileName()));
        Files.createDirectory(root.resolve(".mvn"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = root.resolve(folder.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return root;
    }
}
