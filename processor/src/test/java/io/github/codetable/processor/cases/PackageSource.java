package io.github.codetable.processor.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The {@code package-info.java} of an annotated package.
 *
 * @param project the project
 * @param file the file
 */
record PackageSource(Workspace project, Path file) {

    /** Groups: the text before the first value, the first value, and the frameworks. */
    private static final Pattern ANNOTATION = Pattern.compile("@CodeTable\\b(?:\\(([^\"]*)\"((?:[^\"\\\\]|\\\\.)*)\""
            + "(?:\\s*,\\s*frameworks\\s*=\\s*(\\{[^}]*}|\"[^\"]*\"))?)?");

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");

    String name() {
        return Folder.relative(project.sources(), file.getParent()).replace('/', '.');
    }

    /** Returns the tables of the annotations. */
    List<ExpectedTable> tables() {
        return ANNOTATION
                .matcher(Folder.read(file))
                .results()
                .map(annotation -> new ExpectedTable(spec(annotation)))
                .toList();
    }

    private Map<String, Object> spec(MatchResult annotation) {
        if (annotation.group(2) == null) {
            return ReferenceSpecReader.read(file("codes.yaml"), Set.of());
        }
        String value = annotation.group(2).translateEscapes();
        Set<String> frameworks = KEY.matcher(Objects.requireNonNullElse(annotation.group(3), ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return annotation.group(1).contains("inline")
                ? ReferenceSpecReader.read(value, file, frameworks)
                : ReferenceSpecReader.read(file(value), frameworks);
    }

    private Path file(String name) {
        return Stream.of(file.getParent(), project.root(), project.root().resolve("src/main/resources"))
                .flatMap(folder -> ReferenceSpecReader.file(name, folder).stream())
                .findFirst()
                .orElseThrow();
    }
}
