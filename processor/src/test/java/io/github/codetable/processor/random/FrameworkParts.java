package io.github.codetable.processor.random;

import static io.github.codetable.processor.random.Layers.mapping;
import static io.github.codetable.processor.random.Layers.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Moves fields and names of codes into the frameworks of the same spec, which may list names and codes of their own. */
final class FrameworkParts {

    private final Dice dice;
    private final Decoys decoys;

    /** The codes of the specs so far. */
    private final Set<Object> known = new HashSet<>();

    FrameworkParts(Dice dice, Decoys decoys) {
        this.dice = dice;
        this.decoys = decoys;
    }

    /** Changes the next spec of a chain. The first spec extends no other. */
    void move(Map<Object, Object> spec) {
        Map<Object, Object> codes = section(spec, "codes");
        Map<Object, Object> frameworks = section(spec, "frameworks");
        Set<Object> knownInBase = Set.copyOf(known);
        codes.forEach((code, row) -> {
            if (row == null) {
                known.remove(code);
            } else {
                known.add(code);
            }
        });
        if (frameworks.isEmpty()) {
            return;
        }
        for (Object code : List.copyOf(codes.keySet())) {
            if (codes.get(code) != null && dice.oneIn(2)) {
                Object framework = dice.one(new ArrayList<>(frameworks.keySet()));
                if (dice.oneIn(2)) {
                    moveName(code, codes, framework, mapping(frameworks.get(framework)), knownInBase.contains(code));
                } else {
                    moveFields(code, codes, mapping(frameworks.get(framework)));
                }
            }
        }
        if (codes.isEmpty()) {
            spec.remove("codes");
        }
    }

    /** Moves the framework's name for the code. The code itself must be in the spec, or in a spec that this one extends. */
    private static void moveName(
            Object code, Map<Object, Object> codes, Object key, Map<Object, Object> framework, boolean isKnownInBase) {
        Map<Object, Object> row = mapping(codes.get(code));
        Map<Object, Object> names = section(row, "names");
        boolean isOnly = row.size() == 1 && names.size() == 1;
        if (!names.containsKey(key) || (isOnly && !isKnownInBase)) {
            return;
        }
        Layers.orNew(framework, "names").put(code, names.remove(key));
        if (names.isEmpty()) {
            row.remove("names");
        }
        if (row.isEmpty()) {
            codes.remove(code);
        }
    }

    /** Moves some fields of a code, or all. The fields of the spec itself have priority over the framework's. */
    private void moveFields(Object code, Map<Object, Object> codes, Map<Object, Object> framework) {
        Map<Object, Object> row = mapping(codes.get(code));
        Map<Object, Object> moved = new LinkedHashMap<>();
        for (Object field : List.copyOf(row.keySet())) {
            if (dice.oneIn(2)) {
                moved.put(field, row.remove(field));
            } else if (!field.equals("names") && dice.oneIn(2)) {
                moved.put(field, decoys.of(field.toString(), row.get(field)));
            }
        }
        if (!moved.isEmpty()) {
            Layers.orNew(framework, "codes").put(code, moved);
        }
        if (row.isEmpty()) {
            codes.remove(code);
        }
    }
}
