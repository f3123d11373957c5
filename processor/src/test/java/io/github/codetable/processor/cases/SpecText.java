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

/** Reads specs as maps, knowing nothing of how the processor does it, so that tests can tell what has to come out. */
final class SpecText {

    /** Where the bundled tables are, but for the one at the top of the repository; tests run in the module's folder. */
    static final Path BUNDLED = Path.of("src/main/resources/io/github/codetable/processor/bundled");

    private SpecText() {}

    /** The file of a spec that another one in a folder asks for, or an annotation. */
    static Optional<Path> file(String name, Path folder) {
        Path file = name.equals("bundled:websocket")
                ? Path.of("..", "codes.yaml")
                : name.startsWith("bundled:")
                        ? BUNDLED.resolve(name.replace("bundled:", "")).resolve("codes.yaml")
                        : folder.resolve(name);
        return Optional.of(file).filter(Files::exists);
    }

    /** A right spec, with what it extends, and with those of its frameworks' files that are wanted. */
    static Map<String, Object> read(Path file, Set<String> wanted) {
        return read(Folder.read(file), file, wanted);
    }

    /** The same for the text of a spec, beside a file. */
    static Map<String, Object> read(String text, Path file, Set<String> wanted) {
        Map<String, Object> spec = load(text);
        Set<String> wantedOfBase = new HashSet<>(wanted);
        Map<String, Object> frameworks = map(spec.get("frameworks"));
        frameworks.forEach((key, framework) -> {
            if (framework instanceof Map) {
                wantedOfBase.add(key);
            } else if (wanted.contains(key)) {
                frameworks.put(key, load(Folder.read(file.resolveSibling(framework.toString()))));
            }
        });
        Object base = spec.remove("extends");
        Map<String, Object> whole = merged(saidByFrameworks(frameworks), spec, "own");
        whole.put("frameworks", frameworks);
        if (base == null) {
            return whole;
        }
        Path below = file(base.toString(), file.getParent()).orElseThrow();
        return merged(read(below, wantedOfBase), whole, "");
    }

    private static Map<String, Object> load(String text) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return map(new Load(settings).loadFromString(text));
    }

    /** The codes as the frameworks tell of them, without anything else. */
    private static Map<String, Object> saidByFrameworks(Map<String, Object> frameworks) {
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
            boolean namesOfFramework = path.matches("/codes/\\d+/names");
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

    /** A mapping with its keys as texts. */
    static Map<String, Object> map(Object yaml) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (yaml != null) {
            ((Map<?, ?>) yaml).forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }
}
