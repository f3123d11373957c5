package io.github.codetable.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

/** CONTRIBUTING names types, packages, tests and properties that exist. */
class ContributingTest {

    private static final List<String> SOURCES = List.of(
            "annotations/src/main/java",
            "processor/src/main/java",
            "processor/src/test/java",
            "maven-plugin/src/main/java",
            "maven-plugin/src/test/java",
            "cli/src/main/java",
            "facts/src/test/java");

    /** A simple name of a type in backquotes. */
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][A-Za-z]*)?)`");

    /** A line of the package map: the package, and the packages that it may use. */
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| [^|]+ \\| (.*) \\|$");

    private static final Pattern TEST = Pattern.compile("-Dtest=([A-Za-z]+)");
    private static final Pattern PROPERTY = Pattern.compile("-D(codetable\\.[a-z]+)=");

    private final String contributing;

    ContributingTest() throws IOException {
        contributing = Files.readString(Path.of("../CONTRIBUTING.md"));
    }

    @Test
    void namesOnlyTypesThatExist() throws IOException {
        Set<String> missing = groups(TYPE);
        missing.removeAll(typeNames());

        assertThat(missing).isEmpty();
    }

    @Test
    void runsOnlyTestsThatExist() throws IOException {
        Set<String> missing = groups(TEST);
        missing.removeAll(typeNames());

        assertThat(missing).isEmpty();
    }

    @Test
    void setsOnlyPropertiesThatExist() throws IOException {
        String readers = Stream.concat(sources(), Stream.of(Path.of("../benchmarks/pom.xml")))
                .filter(file -> !file.endsWith("ContributingTest.java"))
                .map(ContributingTest::read)
                .collect(Collectors.joining());

        for (String property : groups(PROPERTY)) {
            assertWithMessage(property)
                    .that(readers.contains('"' + property + '"') || readers.contains("${" + property + "}"))
                    .isTrue();
        }
    }

    @Test
    void listsPackagesWithTheirDependencies() throws NoSuchMethodException {
        CsvSource allowed = StagesTest.class
                .getDeclaredMethod("importsOnlyEarlierStages", String.class, String.class)
                .getAnnotation(CsvSource.class);

        assertThat(PACKAGE.matcher(contributing)
                        .results()
                        .map(line ->
                                line.group(1) + " -> " + names(line.group(2).replaceAll("[`,]|none", "")))
                        .toList())
                .containsExactlyElementsIn(Arrays.stream(allowed.value())
                        .map(line -> line.split(", ", 2))
                        .map(line -> line[0] + " -> " + names(line[1].replace("''", "")))
                        .toList());
    }

    private static Set<String> names(String separatedByBlanks) {
        return Stream.of(separatedByBlanks.split(" "))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> groups(Pattern pattern) {
        Set<String> groups = pattern.matcher(contributing)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(groups).isNotEmpty();
        return groups;
    }

    private static Stream<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : SOURCES) {
            try (Stream<Path> tree = Files.walk(Path.of("..", folder))) {
                tree.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files.stream();
    }

    private static Set<String> typeNames() throws IOException {
        return sources()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
