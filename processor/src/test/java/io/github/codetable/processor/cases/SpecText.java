package io.github.codetable.processor.cases;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads specs as maps, knowing nothing of how the processor does it, so that tests can tell what has to come out. */
final class SpecText {

    /** The file that is bundled; tests run in the module's folder. */
    static final Path WEBSOCKET = Path.of("..", "codes.yaml");

    /** How specs name it. */
    static final String BUNDLED = "bundled:websocket";

    private SpecText() {}

    /** A right spec, with what it extends. */
    static Map<String, Object> read(Path file) {
        return read(Folder.read(file), file);
    }

    /** The text of a right spec, with what it extends beside a file. */
    static Map<String, Object> read(String text, Path file) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        Map<String, Object> spec = map(new Load(settings).loadFromString(text));
        Object base = spec.remove("extends");
        if (base == null) {
            return spec;
        }
        return merged(read(base.equals(BUNDLED) ? WEBSOCKET : file.resolveSibling(base.toString())), spec, "");
    }

    private static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> over, String path) {
        Map<String, Object> merged = new LinkedHashMap<>(base);
        over.forEach((key, value) -> {
            boolean namesOfRow = path.matches("/codes/\\d+/names");
            if (value == null && path.equals("/codes")) {
                merged.remove(key);
            } else if (value instanceof Map && base.get(key) instanceof Map && !namesOfRow) {
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
