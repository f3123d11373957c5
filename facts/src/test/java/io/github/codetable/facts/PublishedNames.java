package io.github.codetable.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that frameworks publish, from a data file that cites the version and the source of each name. */
final class PublishedNames {

    private static final String FILE = "published.csv";

    /** A version of a framework. */
    record Version(String framework, String version) {}

    private final Map<Version, List<Map<String, String>>> versions = new Csv(FILE)
            .records().stream()
                    .collect(Collectors.groupingBy(
                            name -> new Version(name.get("framework"), name.get("version")),
                            LinkedHashMap::new,
                            Collectors.toList()));

    Set<Version> versions() {
        return versions.keySet();
    }

    Names of(Version version) {
        List<Map<String, String>> names = versions.get(version);
        return new Names(FILE + " (" + version.version() + ")", codes(names), deprecated(names));
    }

    private static Map<String, Integer> codes(List<Map<String, String>> names) {
        return names.stream()
                .collect(Collectors.toMap(name -> name.get("name"), name -> Integer.valueOf(name.get("code"))));
    }

    private static Set<String> deprecated(List<Map<String, String>> names) {
        return names.stream()
                .filter(name -> name.get("deprecated").equals("yes"))
                .map(name -> name.get("name"))
                .collect(Collectors.toSet());
    }
}
