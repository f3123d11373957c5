package io.github.codetable.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.codetable.facts.PublishedNames.Version;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the names and codes of the table with the data file. */
class PublishedNamesTest {

    static Stream<Version> versions() {
        return new PublishedNames().versions().stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void matchesPublishedNames(Version version) throws ReflectiveOperationException {
        Names table = new Holders().of(version.framework()).names();
        List<String> differences = new Comparison(version.framework(), new PublishedNames().of(version), table)
                .differences()
                .toList();
        if (!differences.isEmpty()) {
            fail(String.join("\n", differences));
        }
    }

    @Test
    void comparesEveryHolder() {
        Set<String> compared = versions().map(Version::framework).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                new Holders().all().stream().map(Holder::framework).collect(Collectors.toCollection(TreeSet::new)),
                compared);
    }
}
