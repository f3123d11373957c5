package io.github.codetable.processor.emit.source;

import static com.google.common.truth.Truth.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

public class UniqueNameTest {

    @Test
    void appendsUnderscoresToTakenName() {
        assertThat(UniqueName.of("name", Set.of("other")).text()).isEqualTo("name");
        assertThat(UniqueName.of("name", Set.of("name", "name_")).text()).isEqualTo("name__");
    }

    @Test
    void avoidsTakenNamesWithNumbers() {
        assertThat(UniqueName.ofNumbered("search", Set.of("searchAll", "research0"))
                        .text())
                .isEqualTo("search");
        assertThat(UniqueName.ofNumbered("search", Set.of("search")).text()).isEqualTo("search_");
        assertThat(UniqueName.ofNumbered("search", Set.of("search17", "search_0"))
                        .text())
                .isEqualTo("search__");
    }
}
