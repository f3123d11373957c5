package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables in the processor's jar. */
final class BundledTablesTest {

    @Test
    void everyKnownTableIsThere() {
        for (String table : new BundledTables().known()) {
            String name = "bundled:" + table;
            Answer answer = new BundledTables().find(new SpecName(name));
            assertThat(answer).isInstanceOf(Answer.Found.class);
            Answer.Found found = (Answer.Found) answer;
            assertThat(found.file().name()).isEqualTo(name);
            assertThat(found.file().location()).isEqualTo(URI.create(name));
            assertThat(found.file().bytes()).isNotEmpty();
            assertThat(new BundledTables().has(found.file())).isTrue();
        }
    }

    @Test
    void filesBesideATableAreFoundAndFoundAgain() {
        Answer.Found websocket = (Answer.Found) new BundledTables().find(new SpecName("bundled:websocket"));

        Answer.Found netty = (Answer.Found) new BundledTables().findBeside(websocket.file(), "frameworks/netty.yaml");

        assertThat(netty.file().name()).isEqualTo("frameworks/netty.yaml");
        assertThat(netty.file().location()).isEqualTo(URI.create("bundled:websocket/frameworks/netty.yaml"));
        assertThat(SpecLookup.read(new Origin.Bundled(netty.file().location().toString())))
                .hasValue(netty.file().bytes());
        assertThat(SpecLookup.read(new Origin.Bundled("bundled:websocket")))
                .hasValue(websocket.file().bytes());
        assertThat(SpecLookup.read(new Origin.Bundled("bundled:websocket/gone.yaml")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http",
                "WebSocket",
                "../websocket",
                "websocket/",
                "websocket ",
                "//websocket",
                "bundled:websocket"
            })
    void everyOtherNameIsAnsweredWithTheKnownOnes(String table) {
        assertThat(new BundledTables().find(new SpecName("bundled:" + table)))
                .isEqualTo(new Answer.NotBundled(new BundledTables().known()));
    }

    @Test
    void missingTableIsNoException() {
        assertThat(new BundledTables(List.of("gone")).find(new SpecName("bundled:gone")))
                .isEqualTo(new Answer.Unreadable("bundled:gone", "is missing from the processor's jar"));
    }
}
