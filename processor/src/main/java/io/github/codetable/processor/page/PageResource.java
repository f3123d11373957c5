package io.github.codetable.processor.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The style sheet and the script of the HTML page. They are the same for all tables. */
enum PageResource {
    STYLE("style", "page.css"),
    SCRIPT("script", "page.js");

    private final String tag;
    private final String text;

    PageResource(String tag, String file) {
        this.tag = tag;
        this.text = "\n" + read(file);
    }

    /** Returns the name of the element. */
    String tag() {
        return tag;
    }

    /** Returns the content of the element. */
    String text() {
        return text;
    }

    /** Returns the hash of the content, by which a content security policy allows the element. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(PageResource.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
