package io.github.codetable.processor.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads valid specs as maps, without any code of the processor. Tests derive the expected result from them. */
final class ReferenceSpecReader {

    /** The folder of the bundled tables, except the websocket table. Tests run in the folder of the module. */
    static final Path BUNDLED = Path.of("src/main/tables");

    private ReferenceSpecReader() {}

    /** Returns the file of a spec if it exists. The name is relative to a folder, or the name of a bundled table. */
    static Optional<Path> file(String name, Path folder) {
        Path file = name.equals("bundled:websocket")
                ? Path.of("..", "codes.yaml")
                : name.startsWith("bundled:")
                        ? BUNDLED.resolve(name.replace("bundled:", "")).resolve("codes.yaml")
                        : folder.resolve(name);
        return Optional.of(file).filter(Files::exists);
    }

    /**
     * Reads a spec and the spec that it extends.
     *
     * @param wanted keys of frameworks whose files are read too
     */
    static Map<String, Object> read(Path file, Set<String> wanted) {
        return read(Folder.read(file), file, wanted);
    }

    /** Reads the text of a spec, which is resolved like a spec in the given file. */
    static Map<String, Object> read(String text, Path file, Set<String> wanted) {
        Map<String, Object> spec = withRows(load(text));
        Set<String> wantedOfBase = new HashSet<>(wanted);
        Map<String, Object> frameworks = map(spec.get("frameworks"));
        frameworks.forEach((key, framework) -> {
            if (framework instanceof Map) {
                wantedOfBase.add(key);
                frameworks.put(key, withRows(map(framework)));
            } else if (wanted.contains(key)) {
                frameworks.put(key, withRows(load(Folder.read(file.resolveSibling(framework.toString())))));
            }
        });
        Object base = spec.remove("extends");
        Map<String, Object> own = merged(ofFrameworks(frameworks), spec, "own");
        own.put("frameworks", frameworks);
        if (base == null) {
            return own;
        }
        Path baseFile = file(base.toString(), file.getParent()).orElseThrow();
        return merged(read(baseFile, wantedOfBase), own, "");
    }

    private static Map<String, Object> load(String text) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return map(new Load(settings).loadFromString(text));
    }

    /** Returns a spec or a framework whose rows are mappings. A row may be written as its name. */
    private static Map<String, Object> withRows(Map<String, Object> owner) {
        if (owner.containsKey("codes")) {
            Map<String, Object> rows = map(owner.get("codes"));
            rows.replaceAll((code, row) -> row instanceof String ? Map.of("name", row) : row);
            owner.put("codes", rows);
        }
        return owner;
    }

    /** Returns a spec with the codes and names that the frameworks define. */
    private static Map<String, Object> ofFrameworks(Map<String, Object> frameworks) {
        Map<String, Object> codes = new LinkedHashMap<>();
        frameworks.forEach((key, framework) -> {
            if (framework instanceof Map<?, ?> written) {
                codes.putAll(map(written.get("codes")));
            }
        });
        frameworks.forEach((key, framework) -> {
            if (framework instanceof Map<?, ?> written) {
                map(written.get("names")).forEach((code, name) -> {
                    Map<String, Object> row = map(codes.get(code));
                    Map<String, Object> names = map(row.get("names"));
                    names.put(key, name);
                    row.put("names", names);
                    codes.put(code, row);
                });
            }
        });
        return codes.isEmpty() ? Map.of() : Map.of("codes", codes);
    }

    private static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> over, String path) {
        Map<String, Object> merged = new LinkedHashMap<>(base);
        over.forEach((key, value) -> {
            boolean namesOfFramework = path.matches("/codes/-?\\d+/names");
            if (value == null && path.equals("/codes")) {
                merged.remove(key);
            } else if (value instanceof Map && base.get(key) instanceof Map && !namesOfFramework) {
                merged.put(key, merged(map(base.get(key)), map(value), path + "/" + key));
            } else {
                merged.put(key, value);
            }
        });
        return merged;
    }

    /** Returns a copy of a mapping with text keys, or an empty map for null. */
    static Map<String, Object> map(Object yaml) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (yaml != null) {
            ((Map<?, ?>) yaml).forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }
}
