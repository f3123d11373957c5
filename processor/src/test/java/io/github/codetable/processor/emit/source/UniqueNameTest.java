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
}
