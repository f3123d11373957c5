package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Result;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BundledTablesTest {

    @Test
    void findsEveryBundledTable() {
        for (String table : new BundledTables().names()) {
            String name = "bundled:" + table;
            Result answer = new BundledTables().find(new SpecName(name));
            assertThat(answer).isInstanceOf(Result.Found.class);
            Result.Found found = (Result.Found) answer;
            assertThat(found.file().name()).isEqualTo(name);
            assertThat(found.file().location()).isEqualTo(URI.create(name));
            assertThat(found.file().bytes()).isNotEmpty();
            assertThat(new BundledTables().contains(found.file())).isTrue();
        }
    }

    @Test
    void findsFilesBesideBundledTableAgain() {
        Result.Found websocket = (Result.Found) new BundledTables().find(new SpecName("bundled:websocket"));

        Result.Found netty = (Result.Found) new BundledTables().findBeside(websocket.file(), "frameworks/netty.yaml");

        assertThat(netty.file().name()).isEqualTo("frameworks/netty.yaml");
        assertThat(netty.file().location()).isEqualTo(URI.create("bundled:websocket/frameworks/netty.yaml"));
        assertThat(read(netty.file().location().toString()).bytes())
                .isEqualTo(netty.file().bytes());
        assertThat(read("bundled:websocket").bytes()).isEqualTo(websocket.file().bytes());
        assertThat(read("bundled:websocket/gone.yaml")).isNull();
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
    void returnsKnownNamesForUnknownTable(String table) {
        assertThat(new BundledTables().find(new SpecName("bundled:" + table)))
                .isEqualTo(new Result.NotBundled(new BundledTables().names()));
    }

    @Test
    void reportsTableThatIsMissingInJar() {
        assertThat(new BundledTables(List.of("gone")).find(new SpecName("bundled:gone")))
                .isEqualTo(new Result.Unreadable("bundled:gone", "is missing from the processor's jar"));
    }

    private static SpecFile read(String location) {
        return SpecLookup.read(new Origin.Bundled(location));
    }
}
