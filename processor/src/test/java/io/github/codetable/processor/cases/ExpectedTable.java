package io.github.codetable.processor.cases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table that a spec describes, computed independently from the processor.
 *
 * @param spec the spec, merged with the spec that it extends
 */
record ExpectedTable(Map<String, Object> spec) {

    /** The well-known acronyms that occur in the cases. */
    private static final List<String> ACRONYMS =
            List.of("OK", "HTTP", "URL", "TLS", "OS", "IO", "ID", "API", "IP", "QoS");

    String table() {
        return spec.get("table").toString();
    }

    /** Returns the codes, hexadecimal ones in their order as unsigned numbers. */
    NavigableSet<Integer> codes() {
        NavigableSet<Integer> codes = new TreeSet<>(Comparator.comparing(this::number));
        section("codes").keySet().forEach(key -> codes.add((int) Long.parseLong(key)));
        return codes;
    }

    boolean isHexadecimal() {
        return "hex".equals(spec.get("notation"));
    }

    /** Returns the number that the spec writes for a code. */
    private long number(int code) {
        return isHexadecimal() ? Integer.toUnsignedLong(code) : code;
    }

    /** Returns the text that describes a code. */
    String text(int code) {
        return isHexadecimal() ? String.format(Locale.ROOT, "0x%X", code) : Integer.toString(code);
    }

    /** Returns a top-level section, or an empty map if the spec has none. */
    Map<String, Object> section(String name) {
        return ReferenceSpecReader.map(spec.get(name));
    }

    /** Returns the keys of a top-level section. */
    List<String> names(String section) {
        return List.copyOf(section(section).keySet());
    }

    Map<String, Object> row(int code) {
        return ReferenceSpecReader.map(section("codes").get(Long.toString(number(code))));
    }

    Map<String, Object> range(String name) {
        return ReferenceSpecReader.map(section("ranges").get(name));
    }

    Map<String, Object> column(String name) {
        return ReferenceSpecReader.map(section("columns").get(name));
    }

    Map<String, Object> framework(String key) {
        return ReferenceSpecReader.map(section("frameworks").get(key));
    }

    /** Returns the keys of the frameworks whose files were read. */
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

    /** Returns the title, or the name in words if there is no title. */
    String title(Map<String, Object> described, String name) {
        return described.containsKey("title")
                ? described.get("title").toString()
                : Arrays.stream(name.split("_+")).map(this::inTitle).collect(Collectors.joining(" "));
    }

    private String inTitle(String word) {
        List<?> acronyms = (List<?>) spec.getOrDefault("acronyms", List.of());
        return Stream.concat(acronyms.stream().map(Object::toString), ACRONYMS.stream())
                .filter(word::equalsIgnoreCase)
                .findFirst()
                .orElse(capitalized(word));
    }

    private static String capitalized(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Returns the names of the ranges that contain a code, innermost first. */
    List<String> rangesOf(int code) {
        return rangesAround(code, code);
    }

    private List<String> rangesAround(int from, int to) {
        return names("ranges").stream()
                .filter(name -> number(bound(name, "from")) <= number(from) && number(to) <= number(bound(name, "to")))
                .sorted(Comparator.comparing(name -> number(bound(name, "to")) - number(bound(name, "from"))))
                .toList();
    }

    int bound(String range, String key) {
        return ((Number) range(range).get(key)).intValue();
    }

    /** Returns numbers to look up: each code, each bound of a range, their neighbours, and extreme values. */
    SortedSet<Integer> numbersToLookUp() {
        SortedSet<Integer> numbers = new TreeSet<>(List.of(-1, 0, 999, 65535, Integer.MIN_VALUE, Integer.MAX_VALUE));
        codes().forEach(code -> addWithNeighbours(code, numbers));
        for (String range : names("ranges")) {
            addWithNeighbours(bound(range, "from"), numbers);
            addWithNeighbours(bound(range, "to"), numbers);
        }
        return numbers;
    }

    private static void addWithNeighbours(int number, SortedSet<Integer> numbers) {
        for (int offset = -1; offset <= 1; offset++) {
            numbers.add(number + offset);
        }
    }

    boolean isOptional(String column) {
        return Boolean.TRUE.equals(column(column).get("optional"));
    }

    /** Returns the value of a column for a row. */
    Optional<Object> valueOfRow(int code, String column) {
        return value(Stream.concat(Stream.of(row(code)), rangesOf(code).stream().map(this::range)), column);
    }

    /** Returns the value of a column for codes of a range that have no row. */
    Optional<Object> valueOfRange(String range, String column) {
        return value(
                rangesAround(bound(range, "from"), bound(range, "to")).stream().map(this::range), column);
    }

    /** Returns the value of a column for a code without a row. */
    Optional<Object> valueOfUnknown(int code, String column) {
        return value(rangesOf(code).stream().map(this::range), column);
    }

    /** Returns true if the column is optional or has a default, or if all ranges have a value and every int is in a range. */
    boolean hasValueForAnyCode(String column) {
        List<String> ranges = names("ranges");
        return isOptional(column)
                || column(column).get("default") != null
                || (ranges.stream()
                                .allMatch(range -> valueOfRange(range, column).isPresent())
                        && !rangesOf(Integer.MIN_VALUE).isEmpty()
                        && ranges.stream()
                                .map(range -> bound(range, "to"))
                                .allMatch(to -> to == Integer.MAX_VALUE
                                        || !rangesOf(to + 1).isEmpty()));
    }

    private Optional<Object> value(Stream<Map<String, Object>> owners, String column) {
        Optional<Map<String, Object>> owner =
                owners.filter(each -> each.containsKey(column)).findFirst();
        return owner.isPresent()
                ? Optional.ofNullable(owner.get().get(column))
                : Optional.ofNullable(column(column).get("default"));
    }

    /** Returns the names of a code in a framework, main name first. */
    List<GivenName> namesOf(int code, String framework) {
        Map<String, Object> names = ReferenceSpecReader.map(row(code).get("names"));
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
                Arrays.stream(name.split("_+")).map(ExpectedTable::capitalized).collect(Collectors.joining());
        return pattern.replace("{code}", text(code))
                .replace("{NAME}", name)
                .replace("{Name}", upperCamel)
                .replace("{name}", upperCamel.substring(0, 1).toLowerCase(Locale.ROOT) + upperCamel.substring(1));
    }

    List<GivenName> aliases(int code) {
        return GivenName.all(row(code).get("aliases"));
    }

    /**
     * A name of a code.
     *
     * @param text the name
     * @param deprecated whether the spec deprecates this name
     */
    record GivenName(String text, boolean deprecated) {

        /** Reads a name, a list of names, or null. */
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
