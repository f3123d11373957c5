package io.github.codetable.processor.manifest;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A word of a trace, in which blanks and everything that is not ASCII are encoded as in the query of a URL. */
public final class ManifestWord {

    private ManifestWord() {}

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%3A", ":");
    }

    /** The text; an exception when it cannot be one of ours. */
    static String decode(String word) {
        return URLDecoder.decode(word, StandardCharsets.UTF_8);
    }
}
