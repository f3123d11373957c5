package io.github.codetable.processor.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Specs in memory. A spec with a name that starts with {@code bundled:} is a bundled table. */
public final class MemorySpecs implements SpecFinder {

    private static final String BUNDLED = "bundled:";

    private final Map<String, byte[]> specs = new TreeMap<>();

    public MemorySpecs(Map<String, String> texts) {
        texts.forEach((name, text) -> specs.put(name, text.getBytes(UTF_8)));
    }

    public MemorySpecs(String name, byte[] bytes) {
        specs.put(name, bytes);
    }

    @Override
    public Result find(String name) {
        if (specs.containsKey(name)) {
            return new Result.Found(new SpecFile(name, URI.create("memory:" + name), specs.get(name)));
        }
        if (name.startsWith(BUNDLED)) {
            return new Result.NotBundled(specs.keySet().stream()
                    .filter(known -> known.startsWith(BUNDLED))
                    .map(known -> known.substring(BUNDLED.length()))
                    .toList());
        }
        return new Result.Missing(List.of("beside the package", "the class path"), null);
    }

    @Override
    public Result findBeside(SpecFile extending, String name) {
        return find(name);
    }
}
