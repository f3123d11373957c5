package io.github.codetable.processor.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The Codetable that this class belongs to. */
public final class Generator {

    private Generator() {}

    /** Its version: another one may generate other code from the same spec. */
    static String version() {
        try (InputStream version = Generator.class.getResourceAsStream("version.txt")) {
            return new String(version.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
