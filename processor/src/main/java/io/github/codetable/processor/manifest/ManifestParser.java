package io.github.codetable.processor.manifest;

import io.github.codetable.processor.lookup.Origin;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Parses the text of one manifest, as {@link ManifestFormat} describes it. */
final class ManifestParser {

    private static final Pattern HEAD = Pattern.compile(ManifestFormat.HEAD + "(\\d+)" + ManifestFormat.BY + "(\\S+)");

    private final Path base;
    private final List<Path> folders = new ArrayList<>();
    private final Map<Origin, Digest> read = new LinkedHashMap<>();
    private final Set<Path> absent = new LinkedHashSet<>();
    private final List<String> types = new ArrayList<>();

    /**
     * @param base the folder to which paths are relative
     */
    ManifestParser(Path base) {
        this.base = base;
    }

    /**
     * Returns the manifest. If the text is damaged or has another format, the manifest is not readable, and contains the
     * facts of all lines that could be parsed.
     */
    Manifest parse(String text) {
        List<String> lines = text.lines().toList();
        Matcher head = HEAD.matcher(lines.isEmpty() ? "" : lines.get(0));
        boolean hasHead = head.matches();
        boolean isReadable = hasHead && head.group(1).equals(ManifestFormat.NUMBER);
        boolean isComplete = false;
        for (String line : lines.subList(hasHead ? 1 : 0, lines.size())) {
            isReadable &= !isComplete;
            if (line.equals(ManifestFormat.COMPLETE)) {
                isComplete = true;
            } else {
                isReadable &= parseLine(line);
            }
        }
        return new Manifest(hasHead ? head.group(2) : "", folders, read, absent, types, isComplete, isReadable);
    }

    private boolean parseLine(String line) {
        String[] words = line.split(" ");
        try {
            return words.length > 1 && addFact(words[0], URLDecoder.decode(words[1], StandardCharsets.UTF_8), words);
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }

    private boolean addFact(String kind, String text, String[] words) {
        switch (kind) {
            case ManifestFormat.FOLDER -> folders.add(path(text));
            case ManifestFormat.ABSENT -> absent.add(path(text));
            // The names become paths of files to delete.
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
