package io.github.codetable.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV file among the test resources. The first line has the names of the fields. */
record Csv(String name) {

    /** A field, with or without quotes, and the comma after it. */
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(?:,|$)");

    List<Map<String, String>> records() {
        List<String> lines = text().lines().filter(line -> !line.isBlank()).toList();
        List<String> header = fields(lines.get(0));
        return lines.stream().skip(1).map(line -> named(header, line)).toList();
    }

    private Map<String, String> named(List<String> header, String line) {
        List<String> fields = fields(line);
        if (fields.size() != header.size()) {
            throw new AssertionError(
                    name + ": " + header.size() + " fields are wanted, not " + fields.size() + ": " + line);
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            named.put(header.get(i), fields.get(i));
        }
        return named;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line + ",");
        int end = 0;
        while (end <= line.length() && field.find()) {
            fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            end = field.end();
        }
        return fields;
    }

    private String text() {
        try (InputStream in = Csv.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
