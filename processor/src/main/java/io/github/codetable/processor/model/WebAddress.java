package io.github.codetable.processor.model;

import io.github.codetable.processor.naming.Ascii;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Web address with safe characters only. HTML attributes must still escape {@code &} and {@code '}.
 *
 * @param text the address, with unsafe characters encoded as {@code %XX}
 * @param label the text of a link: the words in front of the address, or else the host
 */
public record WebAddress(String text, String label) {

    private static final String SAFE = Ascii.LETTERS + Ascii.DIGITS + "-._~:/?#[]!$&'()+,;=%";

    /** The characters that end a host. */
    private static final String DELIMITERS = "/?#";

    /**
     * Returns the address in a text. The text is either an address, or words with an address in angle brackets at the end.
     *
     * @return the address, or null if the text has neither form
     */
    public static @Nullable WebAddress of(String plain) {
        WebAddress bare = bare(plain.strip());
        return bare != null ? bare : labelled(plain.strip());
    }

    private static @Nullable WebAddress labelled(String text) {
        int start = text.lastIndexOf('<');
        if (start < 0 || text.indexOf('>', start) != text.length() - 1) {
            return null;
        }
        String label = text.substring(0, start).stripTrailing();
        WebAddress bare = bare(text.substring(start + 1, text.length() - 1).strip());
        return label.isEmpty() || bare == null ? null : new WebAddress(bare.text, label);
    }

    private static @Nullable WebAddress bare(String text) {
        String host = host(text);
        if (host.isEmpty() || !isSingleWord(text)) {
            return null;
        }
        String encoded = encoded(text);
        return isValid(encoded) ? new WebAddress(encoded, host) : null;
    }

    /** Returns the host, or an empty string if the text does not start with {@code http://} or {@code https://}. */
    private static String host(String text) {
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            return "";
        }
        int start = text.indexOf("//") + 2;
        int end = start;
        while (end < text.length() && DELIMITERS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether the text is free of white space, control characters and unpaired surrogates. */
    private static boolean isSingleWord(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c <= ' ' || c == 0x7f || (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE)) {
                return false;
            }
        }
        return true;
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) octet;
            if (SAFE.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    /** Whether {@link URI} accepts the address. Documentation tools warn about other addresses. */
    private static boolean isValid(String text) {
        try {
            return new URI(text).getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
