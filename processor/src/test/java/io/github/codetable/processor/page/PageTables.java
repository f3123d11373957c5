package io.github.codetable.processor.page;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tables whose pages are tested. */
final class PageTables {

    private static final Path BUNDLED = Path.of("src/main/tables");

    private PageTables() {}

    /** Returns the table of a spec without problems. */
    static Table of(String spec) {
        Reading reading = Reading.of(spec);
        assertThat(reading.text()).isEmpty();
        return reading.table();
    }

    /** Returns the WebSocket table with the frameworks that need no file of their own. */
    static Table webSocket() {
        return read(List.of(), webSocketFiles()).withFrameworks(List.of("rfc", "fastapi", "besthttp"));
    }

    /** Returns the WebSocket table with all frameworks. */
    static Table webSocketWithAllFrameworks() {
        return withAllFrameworks(webSocketFiles());
    }

    /** Returns a bundled table other than that of WebSocket, with its own frameworks. */
    static Table bundled(String name) {
        return read(List.of(), extending(BUNDLED.resolve(name).resolve("codes.yaml")));
    }

    /** Returns the table of the sample with its frameworks. */
    static Table sample() {
        List<String> frameworks = List.of("gateway", "besthttp", "fastapi", "netty", "spring");
        return read(frameworks, extending(Path.of("../sample/codes.yaml"))).withFrameworks(frameworks);
    }

    private static Table withAllFrameworks(Map<String, String> files) {
        Table table = read(List.of(), files);
        List<String> keys = new ArrayList<>(table.unreadFrameworks());
        for (Framework framework : table.frameworks()) {
            keys.add(framework.key());
        }
        return read(keys, files);
    }

    private static Table read(List<String> frameworks, Map<String, String> files) {
        Reading reading = Reading.withFrameworks(frameworks, files);
        assertThat(reading.text()).isEmpty();
        return reading.table();
    }

    private static Map<String, String> extending(Path spec) {
        Map<String, String> files = new TreeMap<>();
        webSocketFiles().forEach((name, text) -> files.put(name.replace("codes.yaml", "bundled:websocket"), text));
        files.put("bundled:websocket-senders", read(BUNDLED.resolve("websocket-senders/codes.yaml")));
        files.put("codes.yaml", read(spec));
        return files;
    }

    private static Map<String, String> webSocketFiles() {
        Map<String, String> files = new TreeMap<>();
        files.put("codes.yaml", read(Path.of("../codes.yaml")));
        try (Stream<Path> frameworks = Files.list(Path.of("../frameworks"))) {
            frameworks.forEach(file -> files.put("frameworks/" + file.getFileName(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
