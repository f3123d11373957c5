package io.github.codetable.processor.cases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a spec says, by the words of its documentation.
 *
 * @param spec the spec as it was written, with what it extends
 */
record SpecFacts(Map<String, Object> spec) {

    String table() {
        return spec.get("table").toString();
    }

    NavigableSet<Integer> codes() {
        return section("codes").keySet().stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of a section at the top, each with what stands under it. */
    Map<String, Object> section(String name) {
        return SpecText.map(spec.get(name));
    }

    /** The names of a section at the top. */
    List<String> names(String section) {
        return List.copyOf(section(section).keySet());
    }

    Map<String, Object> row(int code) {
        return SpecText.map(section("codes").get(Integer.toString(code)));
    }

    Map<String, Object> range(String name) {
        return SpecText.map(section("ranges").get(name));
    }

    Map<String, Object> column(String name) {
        return SpecText.map(section("columns").get(name));
    }

    Map<String, Object> framework(String key) {
        return SpecText.map(section("frameworks").get(key));
    }

    /** The frameworks but for those whose files were not read. */
    List<String> frameworks() {
        return names("frameworks").stream()
                .filter(key -> section("frameworks").get(key) instanceof Map)
                .toList();
    }

    String holder(String framework) {
        return framework(framework).get("holder").toString();
    }

    String canonicalName(int code) {
        return row(code).get("name").toString();
    }

    /** The title, or the name in words. */
    static String title(Map<String, Object> described, String name) {
        return described.containsKey("title")
                ? described.get("title").toString()
                : Arrays.stream(name.split("_+")).map(SpecFacts::capitalized).collect(Collectors.joining(" "));
    }

    private static String capitalized(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The names of the ranges that a code lies in, the innermost first. */
    List<String> rangesOf(int code) {
        return rangesAround(code, code);
    }

    private List<String> rangesAround(int from, int to) {
        return names("ranges").stream()
                .filter(name -> bound(name, "from") <= from && to <= bound(name, "to"))
                .sorted(Comparator.comparing(name -> (long) bound(name, "to") - bound(name, "from")))
                .toList();
    }

    int bound(String range, String key) {
        return (Integer) range(range).get(key);
    }

    /** A column's value for a row. */
    Object valueOfRow(int code, String column) {
        return value(Stream.concat(Stream.of(row(code)), rangesOf(code).stream().map(this::range)), column)
                .orElseThrow();
    }

    /** A column's value for the codes of a range that have no row, if there is one. */
    Optional<Object> valueOfRange(String range, String column) {
        return value(
                rangesAround(bound(range, "from"), bound(range, "to")).stream().map(this::range), column);
    }

    private Optional<Object> value(Stream<Map<String, Object>> owners, String column) {
        return Stream.concat(
                        owners.map(owner -> owner.get(column)),
                        Stream.of(column(column)).map(def -> def.get("default")))
                .filter(value -> value != null)
                .findFirst();
    }

    /** What a framework calls a code, the main name first. */
    List<GivenName> namesOf(int code, String framework) {
        Map<String, Object> names = SpecText.map(row(code).get("names"));
        if (names.containsKey(framework)) {
            return GivenName.all(names.get(framework));
        }
        Object pattern = framework(framework).get("pattern");
        Object ranges = framework(framework).get("ranges");
        boolean isNamed = ranges == null || rangesOf(code).stream().anyMatch(((List<?>) ranges)::contains);
        return pattern == null || !isNamed
                ? List.of()
                : List.of(new GivenName(filled(pattern.toString(), code), false));
    }

    private String filled(String pattern, int code) {
        String name = canonicalName(code);
        String upperCamel =
                Arrays.stream(name.split("_+")).map(SpecFacts::capitalized).collect(Collectors.joining());
        return pattern.replace("{code}", Integer.toString(code))
                .replace("{NAME}", name)
                .replace("{Name}", upperCamel)
                .replace("{name}", upperCamel.substring(0, 1).toLowerCase(Locale.ROOT) + upperCamel.substring(1));
    }

    List<GivenName> aliases(int code) {
        return GivenName.all(row(code).get("aliases"));
    }

    /**
     * A name as the spec gives it.
     *
     * @param deprecated whether the spec says so of this very name
     */
    record GivenName(String text, boolean deprecated) {

        /** One name, several, or none. */
        static List<GivenName> all(Object yaml) {
            if (yaml instanceof List<?> list) {
                return list.stream().flatMap(item -> all(item).stream()).toList();
            }
            if (yaml instanceof Map<?, ?> map) {
                return List.of(new GivenName(map.get("name").toString(), map.containsKey("deprecated")));
            }
            return yaml == null ? List.of() : List.of(new GivenName(yaml.toString(), false));
        }
    }
}
