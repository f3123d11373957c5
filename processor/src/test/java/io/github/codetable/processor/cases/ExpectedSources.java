package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The expected sources of a good case.
 *
 * @param aCase the case
 */
record ExpectedSources(Case aCase) {

    /** Replaces the expected sources by the generated ones. */
    void rewrite(Workspace project) {
        Folder.files(aCase.expectedSources()).forEach(Folder::delete);
        project.generated()
                .forEach((path, text) -> Folder.write(aCase.expectedSources().resolve(path), text));
    }

    /** Asserts that the generated sources are equal to the expected sources. */
    void compare(Workspace project) {
        SortedMap<String, String> generated = project.generated();
        SortedMap<String, String> expected = Folder.texts(aCase.expectedSources());
        assertThat(generated.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, text) ->
                assertWithMessage(path).that(generated.get(path)).isEqualTo(text));
    }

    /** Returns the qualified names of the generated types, sorted. */
    Set<String> types() {
        return Folder.paths(aCase.expectedSources()).stream()
                .map(path -> path.replace(".java", "").replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
