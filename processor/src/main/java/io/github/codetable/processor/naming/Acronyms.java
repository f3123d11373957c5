package io.github.codetable.processor.naming;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that titles write in a fixed form, such as {@code HTTP} and {@code IPv4}. Other words are capitalized. */
public final class Acronyms {

    /** Words that everybody writes this way, and that have no other meaning. */
    private static final String[] WELL_KNOWN = {
        "ACL", "API", "ASCII", "CPU", "CSS", "CSV", "DNS", "EOF", "FTP", "GPU", "HTML", "HTTP", "HTTPS", "ID", "IO",
        "IP", "IPv4", "IPv6", "JSON", "JVM", "JWT", "MIME", "MQTT", "OK", "OS", "PDF", "QoS", "RAM", "RPC", "SDK",
        "SMS", "SMTP", "SQL", "SSH", "SSL", "TCP", "TLS", "TTL", "UDP", "UI", "URI", "URL", "USB", "UTC", "UTF",
        "UUID", "VPN", "XML", "YAML"
    };

    private final Map<String, String> formByWord = new HashMap<>();

    private Acronyms() {
        for (String form : WELL_KNOWN) {
            add(form);
        }
    }

    /** Returns the well-known acronyms and the given ones, in the form in which titles write them. */
    public static Acronyms wellKnownAnd(Collection<String> forms) {
        Acronyms acronyms = new Acronyms();
        for (String form : forms) {
            acronyms.add(form);
        }
        return acronyms;
    }

    private void add(String form) {
        formByWord.put(form.toLowerCase(Locale.ROOT), form);
    }

    /** Returns a lower-case word as titles write it. The word must not be empty. */
    String inTitle(String word) {
        String form = formByWord.get(word);
        return form == null ? Words.capitalized(word) : form;
    }
}
