package io.github.codetable.processor.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that a later spec replaces or removes. Their texts and names contain the word decoy. */
final class Decoys {

    private final Dice dice;
    private int count;

    Decoys(Dice dice) {
        this.dice = dice;
    }

    /** Returns a decoy for the value of a key. The result has a type that is valid for the key. */
    Object of(String key, Object value) {
        return switch (key) {
            case "type" -> dice.one(List.of("boolean", "int", "string", "enum", "set"));
            case "pattern" -> "decoy{NAME}_" + count++;
            case "table", "holder" -> "Decoy" + count++;
            case "values" -> dice.oneIn(2) ? names() : described();
            case "aliases", "ranges" -> names();
            default -> ofType(value);
        };
    }

    private Object ofType(Object value) {
        if (value instanceof Boolean) {
            return dice.oneIn(2);
        }
        if (value instanceof Integer) {
            return dice.anyInt();
        }
        return value instanceof List ? names() : "DECOY_" + count++;
    }

    /** Returns a framework's names for a code. */
    Object frameworkNames() {
        List<Object> names = names();
        Map<String, String> deprecated = Map.of("name", "DECOY_" + count++, "deprecated", "use decoy");
        names.add(deprecated);
        return dice.one(Arrays.asList("DECOY_" + count++, deprecated, names, null));
    }

    /** Returns the fields of a removed code. */
    Map<String, Object> row(List<String> frameworks) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (String key : List.of("name", "title", "doc", "reference", "deprecated")) {
            if (dice.oneIn(2)) {
                row.put(key, "DECOY_" + count++);
            }
        }
        if (row.isEmpty() || dice.oneIn(2)) {
            row.put("aliases", names());
        }
        Map<String, Object> names = new LinkedHashMap<>();
        dice.some(frameworks).forEach(framework -> names.put(framework, frameworkNames()));
        if (!names.isEmpty()) {
            row.put("names", names);
        }
        return row;
    }

    private List<Object> names() {
        List<Object> names = new ArrayList<>();
        for (int i = dice.below(3); i >= 0; i--) {
            names.add("DECOY_" + count++);
        }
        return names;
    }

    private Map<String, Object> described() {
        Map<String, Object> described = new LinkedHashMap<>();
        names().forEach(name -> described.put(name.toString(), "decoy text"));
        return described;
    }
}
