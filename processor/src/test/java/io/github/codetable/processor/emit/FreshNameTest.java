package io.github.codetable.processor.emit;

import static com.google.common.truth.Truth.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FreshNameTest {

    @Test
    void givesWay() {
        assertThat(FreshName.of("name", Set.of("other")).text()).isEqualTo("name");
        assertThat(FreshName.of("name", Set.of("name", "name_")).text()).isEqualTo("name__");
    }
}
