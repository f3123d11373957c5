package io.github.codetable.processor.emit.javadoc;

import io.github.codetable.processor.naming.Ascii;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An address on the web, of characters that are safe in an attribute.
 *
 * @param text the address, with everything else as {@code %XX}
 * @param label what to call it: the words in front of it, or its host
 */
public record WebAddress(String text, String label) {

    private static final String SAFE = Ascii.LETTERS + Ascii.DIGITS + "-._~:/?#[]!$&'()+,;=%";

    /** What ends a host. */
    private static final String DELIMITERS = "/?#";

    /** The address that a text is, or that it ends with in angle brackets; empty when there is none. */
    static Optional<WebAddress> of(String plain) {
        Optional<WebAddress> bare = bare(plain.strip());
        return bare.isPresent() ? bare : labelled(plain.strip());
    }

    private static Optional<WebAddress> labelled(String text) {
        int start = text.lastIndexOf('<');
        if (start < 0 || text.indexOf('>', start) != text.length() - 1) {
            return Optional.empty();
        }
        String label = text.substring(0, start).stripTrailing();
        Optional<WebAddress> bare =
                bare(text.substring(start + 1, text.length() - 1).strip());
        return label.isEmpty() || bare.isEmpty()
                ? Optional.empty()
                : Optional.of(new WebAddress(bare.get().text, label));
    }

    private static Optional<WebAddress> bare(String text) {
        String host = host(text);
        if (host.isEmpty() || !isOneWord(text)) {
            return Optional.empty();
        }
        String encoded = encoded(text);
        return isValid(encoded) ? Optional.of(new WebAddress(encoded, host)) : Optional.empty();
    }

    /** The host; empty when the text does not start like an address. */
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

    /** False with white space, a control character, or half of a surrogate pair. */
    private static boolean isOneWord(String text) {
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

    /** Asked because documentation tools do, and complain. */
    private static boolean isValid(String text) {
        try {
            return new URI(text).getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
