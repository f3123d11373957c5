package io.github.codetable.processor.manifest;

import io.github.codetable.processor.lookup.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Makes a trace of its text; of one that is damaged, or another Codetable's, what it knows, and a trace that is not whole. */
public final class ManifestParser {

    private final Path base;
    private final Map<Origin, Digest> read = new LinkedHashMap<>();
    private final Set<Path> absent = new LinkedHashSet<>();
    private final List<String> types = new ArrayList<>();

    ManifestParser(Path base) {
        this.base = base;
    }

    Manifest parse(String text) {
        List<String> lines = text.lines().toList();
        boolean whole = lines.size() > 1
                && lines.get(0).equals(ManifestFormat.head())
                && lines.get(lines.size() - 1).equals(ManifestFormat.WHOLE);
        for (String line : whole ? lines.subList(1, lines.size() - 1) : lines) {
            whole &= understands(line);
        }
        return new Manifest(read, absent, types, whole);
    }

    private boolean understands(String line) {
        String[] words = line.split(" ");
        try {
            return words.length > 1 && understands(words[0], ManifestWord.decode(words[1]), words);
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    private boolean understands(String kind, String text, String[] words) {
        switch (kind) {
            case ManifestFormat.ABSENT -> absent.add(path(text));
            // Files are deleted by these names.
            case ManifestFormat.TYPE -> {
                return SourceVersion.isName(text) && types.add(text);
            }
            default -> {
                Origin origin = origin(kind, text);
                return origin != null && words.length == 3 && read.put(origin, new Digest(words[2])) == null;
            }
        }
        return true;
    }

    private @Nullable Origin origin(String kind, String text) {
        return switch (kind) {
            case ManifestFormat.FILE -> new Origin.File(path(text));
            case ManifestFormat.RESOURCE -> new Origin.Resource(text);
            case ManifestFormat.BUNDLED -> new Origin.Bundled(text);
            default -> null;
        };
    }

    private Path path(String text) {
        return base.resolve(text).normalize();
    }
}
