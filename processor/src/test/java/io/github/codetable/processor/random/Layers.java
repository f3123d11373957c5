package io.github.codetable.processor.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table, distributed over specs that extend each other. A value is in a random spec, and the specs that it extends may have
 * other values for the same key. Mappings grow from spec to spec. Codes may be removed, and defined again later.
 */
final class Layers {

    private final Dice dice;
    private final Decoys decoys;
    private final List<Map<Object, Object>> layers = new ArrayList<>();

    /** The first spec with each framework. */
    private final Map<String, Integer> birthOfFramework = new HashMap<>();

    Layers(Dice dice, Decoys decoys, int count) {
        this.dice = dice;
        this.decoys = decoys;
        for (int i = 0; i < count; i++) {
            layers.add(new LinkedHashMap<>());
        }
    }

    /** Returns the specs. Each extends the spec before it. */
    List<Map<Object, Object>> layers() {
        return layers;
    }

    /** Returns the number of the first spec with the framework. */
    int birthOfFramework(String key) {
        return birthOfFramework.get(key);
    }

    /**
     * Distributes a table.
     *
     * @param removed codes that only removed rows have
     */
    void distribute(Map<String, Object> table, Iterable<Integer> removed) {
        List<String> frameworks = new ArrayList<>();
        table.forEach((section, content) -> {
            if (section.equals("codes")) {
                mapping(content).forEach((code, row) -> distributeRow((Integer) code, mapping(row), frameworks));
            } else if (content instanceof Map) {
                mapping(content).forEach((name, fields) -> {
                    int first = dice.below(layers.size());
                    mapping(fields).forEach((key, value) -> spread(first, List.of(section, name, key), value));
                    if (section.equals("frameworks")) {
                        frameworks.add(name.toString());
                        birthOfFramework.put(name.toString(), firstWith(name));
                    }
                });
            } else {
                spread(0, List.of(section), content);
            }
        });
        for (int code : removed) {
            if (layers.size() > 1) {
                addRemovedRow(code, 1 + dice.below(layers.size() - 1), frameworks);
            }
        }
    }

    private int firstWith(Object framework) {
        int first = 0;
        while (!section(layers.get(first), "frameworks").containsKey(framework)) {
            first++;
        }
        return first;
    }

    /** Distributes the fields of a row, possibly after another row with the code has been removed. */
    private void distributeRow(int code, Map<Object, Object> row, List<String> frameworks) {
        int first = dice.below(layers.size());
        if (first >= 2 && dice.oneIn(2)) {
            addRemovedRow(code, 1 + dice.below(first - 1), frameworks);
        }
        row.forEach((key, value) -> {
            if (key.equals("names")) {
                mapping(value)
                        .forEach((framework, names) -> spread(first, List.of("codes", code, key, framework), names));
            } else {
                spread(first, List.of("codes", code, key), value);
            }
        });
    }

    /** Adds a row with decoys to earlier specs, and removes it in the given one. */
    private void addRemovedRow(int code, int end, List<String> frameworks) {
        int first = dice.below(end);
        put(first, List.of("codes", code), decoys.row(frameworks));
        for (int layer = first + 1; layer < end; layer++) {
            if (dice.oneIn(3)) {
                put(layer, List.of("codes", code), decoys.row(frameworks));
            }
        }
        put(end, List.of("codes", code), null);
    }

    /** Puts a value into a random spec from the given one on, and decoys into earlier ones. */
    private void spread(int first, List<Object> path, Object value) {
        int last = first + dice.below(layers.size() - first);
        Object key = path.get(path.size() - 1);
        for (int layer = first; layer < last; layer++) {
            if (dice.oneIn(2)) {
                boolean isName = path.size() == 4 && path.get(2).equals("names");
                put(layer, path, isName ? decoys.frameworkNames() : decoys.of(key.toString(), value));
            }
        }
        if (value instanceof Map && key.equals("values")) {
            spreadOptions(last, path, mapping(value));
        } else {
            put(last, path, value);
        }
    }

    /** Puts the values of a column into the given spec and later ones, in their order. */
    private void spreadOptions(int first, List<Object> path, Map<Object, Object> options) {
        // A mapping that replaces a mapping of decoys would keep them, but it replaces a list.
        for (int layer = 0; layer < first; layer++) {
            if (mappingAt(layer, path.subList(0, 2)).get("values") instanceof Map) {
                put(layer, path, decoys.of("aliases", null));
            }
        }
        int layer = first;
        for (Map.Entry<Object, Object> option : options.entrySet()) {
            layer += dice.oneIn(2) ? dice.below(layers.size() - layer) : 0;
            List<Object> own = new ArrayList<>(path);
            own.add(option.getKey());
            int last = layer + dice.below(layers.size() - layer);
            put(layer, own, decoys.of("doc", option.getValue()));
            put(last, own, option.getValue());
        }
    }

    private Map<Object, Object> mappingAt(int layer, List<Object> path) {
        Map<Object, Object> mapping = layers.get(layer);
        for (Object key : path) {
            mapping = section(mapping, key);
        }
        return mapping;
    }

    private void put(int layer, List<Object> path, Object value) {
        Map<Object, Object> mapping = layers.get(layer);
        for (Object key : path.subList(0, path.size() - 1)) {
            mapping = orNew(mapping, key);
        }
        mapping.put(path.get(path.size() - 1), value);
    }

    /** Returns the mapping of a key, or an empty mapping if the key is missing. */
    static Map<Object, Object> section(Map<?, ?> mapping, Object key) {
        Object section = mapping.get(key);
        return section == null ? new LinkedHashMap<>() : mapping(section);
    }

    /** Returns the mapping of a key, which is added if the key is missing. */
    static Map<Object, Object> orNew(Map<Object, Object> mapping, Object key) {
        return mapping(mapping.computeIfAbsent(key, missing -> new LinkedHashMap<>()));
    }

    @SuppressWarnings("unchecked") // all mappings of a generated spec
    static Map<Object, Object> mapping(Object value) {
        return (Map<Object, Object>) value;
    }
}
