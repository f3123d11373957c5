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
 * The source of an annotated package.
 *
 * @param project its project
 * @param file its {@code package-info.java}
 */
record PackageSource(Workspace project, Path file) {

    /** The annotation's first element, the value of that, and the frameworks. */
    private static final Pattern ANNOTATION = Pattern.compile("@CodeTable\\b(?:\\(([^\"]*)\"((?:[^\"\\\\]|\\\\.)*)\""
            + "(?:\\s*,\\s*frameworks\\s*=\\s*(\\{[^}]*}|\"[^\"]*\"))?)?");

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");

    /** The package's name. */
    String name() {
        return Folder.relative(project.sources(), file.getParent()).replace('/', '.');
    }

    /** What the specs say that the annotations ask for. */
    List<SpecFacts> specs() {
        return ANNOTATION
                .matcher(Folder.read(file))
                .results()
                .map(annotation -> new SpecFacts(spec(annotation)))
                .toList();
    }

    private Map<String, Object> spec(MatchResult annotation) {
        if (annotation.group(2) == null) {
            return SpecText.read(place("codes.yaml"), Set.of());
        }
        String value = annotation.group(2).translateEscapes();
        Set<String> frameworks = KEY.matcher(Objects.requireNonNullElse(annotation.group(3), ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return annotation.group(1).contains("inline")
                ? SpecText.read(value, file, frameworks)
                : SpecText.read(place(value), frameworks);
    }

    private Path place(String name) {
        return Stream.of(file.getParent(), project.root(), project.root().resolve("src/main/resources"))
                .flatMap(folder -> SpecText.file(name, folder).stream())
                .findFirst()
                .orElseThrow();
    }
}
