package io.github.codetable.processor.emit;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the web, of characters that are safe in an attribute.
 *
 * @param text the address, with everything else as {@code %XX}
 * @param label what to call it: the words in front of it, or its host
 */
record WebAddress(String text, String label) {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://([^/?#\\s\\p{Cntrl}\\p{Cs}]+)[^\\s\\p{Cntrl}\\p{Cs}]*");
    private static final Pattern LABELLED = Pattern.compile("(.*\\S)\\s*<([^<>]+)>", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9\\-._~:/?#\\[\\]!$&'()+,;=%]");

    /** The address that a text is, or that it ends with in angle brackets; empty when there is none. */
    static Optional<WebAddress> of(String plain) {
        return bare(plain).or(() -> labelled(plain));
    }

    private static Optional<WebAddress> labelled(String plain) {
        return Optional.of(plain.strip())
                .map(LABELLED::matcher)
                .filter(Matcher::matches)
                .flatMap(labelled ->
                        bare(labelled.group(2)).map(address -> new WebAddress(address.text, labelled.group(1))));
    }

    private static Optional<WebAddress> bare(String plain) {
        return Optional.of(plain.strip())
                .map(ADDRESS::matcher)
                .filter(address -> address.matches())
                .map(address -> new WebAddress(encoded(address.group()), address.group(1)))
                .filter(address -> isValid(address.text));
    }

    private static String encoded(String text) {
        return UNSAFE.matcher(text).replaceAll(WebAddress::encoded);
    }

    private static String encoded(MatchResult unsafe) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : unsafe.group().getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(octet));
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
