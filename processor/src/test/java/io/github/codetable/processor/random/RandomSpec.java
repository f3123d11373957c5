package io.github.codetable.processor.random;

import static io.github.codetable.processor.random.Layers.mapping;
import static io.github.codetable.processor.random.Layers.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A valid spec and the table that it describes. The table is drawn first. Then it is distributed over specs that extend each
 * other, and over files of frameworks, together with decoys: values that a later spec replaces or removes. So the expected
 * table is known without merging anything. Decoys contain the word decoy, which no generated source may contain.
 *
 * @param files the texts of all files by path, {@code codes.yaml} first
 * @param frameworks the frameworks that the annotation chooses; empty for none
 * @param table the table as one merged mapping, with the frameworks that are read
 */
public record RandomSpec(Map<String, String> files, List<String> frameworks, Map<String, Object> table) {

    private static final int MAX_LAYERS = 4;

    private static final String UNREAD = "unread";

    /** Returns the spec of a seed. Most specs have a few codes; some have hundreds. */
    public static RandomSpec of(long seed) {
        return new Generator(new Dice(seed)).spec();
    }

    /**
     * Returns the annotation of a package.
     *
     * @param path the path of {@code codes.yaml}
     */
    public String annotation(String path) {
        return "@io.github.codetable.CodeTable(value = \"%s\", frameworks = {%s})"
                .formatted(path, frameworks.stream().map(key -> '"' + key + '"').collect(Collectors.joining(", ")));
    }

    /** Returns true for a text that comments contain as it is. */
    public static boolean isSentence(String text) {
        return text.startsWith(RandomTexts.SENTENCE);
    }

    /** Returns the names of the holders that the annotation chooses. */
    public Set<String> holders() {
        Set<String> holders = new HashSet<>();
        section(table, "frameworks").forEach((key, framework) -> {
            if (frameworks.isEmpty() || frameworks.contains(key)) {
                holders.add(mapping(framework).get("holder").toString());
            }
        });
        return holders;
    }

    /** Returns the text of all files. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("frameworks " + frameworks + "\n");
        files.forEach((path, content) ->
                text.append("--- ").append(path).append(" ---\n").append(content));
        return text.toString();
    }

    /** The steps from a seed to a spec. */
    private static final class Generator {

        private final Dice dice;
        private final Decoys decoys;
        private final Map<String, String> files = new LinkedHashMap<>();
        private final List<String> chosen = new ArrayList<>();

        Generator(Dice dice) {
            this.dice = dice;
            this.decoys = new Decoys(dice);
        }

        RandomSpec spec() {
            RandomTable random = new RandomTable(dice, new RandomTexts(dice));
            Map<String, Object> table = random.draw(dice.oneIn(40) ? 150 + dice.below(500) : dice.below(12));
            choose(section(table, "frameworks"));
            Layers layers = new Layers(dice, decoys, dice.oneIn(3) ? 1 : 1 + dice.below(MAX_LAYERS));
            layers.distribute(table, removedCodes(random, mapping(table.get("codes"))));
            write(layers, table);
            return new RandomSpec(files, chosen, table);
        }

        private void choose(Map<Object, Object> frameworks) {
            if (dice.oneIn(2)) {
                dice.some(new ArrayList<>(frameworks.keySet())).forEach(key -> chosen.add(key.toString()));
            }
        }

        private Set<Integer> removedCodes(RandomTable table, Map<Object, Object> codes) {
            Set<Integer> removed = new HashSet<>();
            for (int i = dice.below(4); i > 0; i--) {
                removed.add(table.otherCode());
            }
            removed.removeAll(codes.keySet());
            return removed;
        }

        private void write(Layers layers, Map<String, Object> table) {
            FrameworkParts parts = new FrameworkParts(dice, decoys);
            layers.layers().forEach(parts::move);
            addUnreadFramework(dice.one(layers.layers()), table);
            String path = "codes.yaml";
            for (int layer = layers.layers().size() - 1; layer >= 0; layer--) {
                String folder = path.substring(0, path.lastIndexOf('/') + 1);
                Map<Object, Object> spec = layers.layers().get(layer);
                String base = dice.one(List.of("base", "bases/base", "tables/of/others/codes")) + layer + ".yaml";
                if (layer > 0) {
                    spec.put("extends", base);
                }
                files.put(path, ""); // keeps the first place
                moveFrameworksToFiles(spec, folder, layer, layers);
                files.put(path, new YamlWriter(dice).write(shuffled(spec)));
                path = folder + base;
            }
        }

        /** Sections, codes and their fields may have any order. */
        private Map<Object, Object> shuffled(Map<Object, Object> spec) {
            Map<Object, Object> codes = mapping(spec.get("codes"));
            if (codes != null) {
                codes.replaceAll((code, row) -> row == null ? null : dice.shuffled(mapping(row)));
                spec.put("codes", dice.shuffled(codes));
            }
            return dice.shuffled(spec);
        }

        /** Moves a framework to a file if it is read: it is chosen, or a spec that extends this one changes it. */
        private void moveFrameworksToFiles(Map<Object, Object> spec, String folder, int layer, Layers layers) {
            section(spec, "frameworks").replaceAll((key, framework) -> {
                boolean isRead = chosen.contains(key)
                        || isChanged(
                                key,
                                layers.layers()
                                        .subList(layer + 1, layers.layers().size()));
                if (!(framework instanceof Map)
                        || !isRead
                        || layers.birthOfFramework(key.toString()) != layer
                        || dice.oneIn(3)) {
                    return framework;
                }
                String file = dice.one(List.of("", "frameworks/")) + key + dice.one(List.of(".yaml", ".yml"));
                files.put(folder + file, new YamlWriter(dice).write(dice.shuffled(mapping(framework))));
                return file;
            });
        }

        private static boolean isChanged(Object framework, List<Map<Object, Object>> extending) {
            return extending.stream()
                    .anyMatch(spec -> section(spec, "frameworks").containsKey(framework));
        }

        /** Adds a framework in a file that is not read, and names of codes in it. */
        private void addUnreadFramework(Map<Object, Object> spec, Map<String, Object> table) {
            if (dice.oneIn(2)) {
                return;
            }
            Layers.orNew(spec, "frameworks").put(UNREAD, "unread.yaml");
            if (dice.oneIn(2)) {
                files.put("unread.yaml", "holder: [decoy, {");
            }
            section(spec, "codes").values().forEach(row -> {
                if (row != null && dice.oneIn(4)) {
                    Layers.orNew(mapping(row), "names").put(UNREAD, decoys.frameworkNames());
                }
            });
        }
    }
}
