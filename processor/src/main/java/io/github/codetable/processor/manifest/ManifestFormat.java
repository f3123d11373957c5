package io.github.codetable.processor.manifest;

import io.github.codetable.processor.lookup.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Formats manifests as text: ASCII, LF, one fact per line, one space between words. Words are encoded like the query of a
 * URL. The last line is missing if the specs had errors.
 *
 * <pre>
 * codetable manifest 2 by VERSION
 * folder PATH
 * file PATH DIGEST
 * resource NAME DIGEST
 * bundled NAME DIGEST
 * absent PATH
 * type QUALIFIED.NAME
 * complete
 * </pre>
 *
 * <p>The first line has the same form in every version of Codetable, so that each version can read the version of the
 * processor. Any other change of the text needs another number of the format.
 *
 * @param base the folder of the generated sources, to which paths are relative
 */
public record ManifestFormat(Path base) {

    static final String HEAD = "codetable manifest ";
    static final String BY = " by ";
    static final String NUMBER = "2";

    static final String FOLDER = "folder";
    static final String FILE = "file";
    static final String RESOURCE = "resource";
    static final String BUNDLED = "bundled";
    static final String ABSENT = "absent";
    static final String TYPE = "type";
    static final String COMPLETE = "complete";

    /** Returns the version of this processor. */
    public static String version() {
        try (InputStream version = ManifestFormat.class.getResourceAsStream("version.txt")) {
            return new String(version.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a manifest. Equal manifests have equal texts. */
    String format(Manifest manifest) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(HEAD + NUMBER + BY + manifest.version());
        for (Path folder : manifest.folders()) {
            lines.add(FOLDER + " " + relative(folder));
        }
        for (Map.Entry<Origin, Digest> read : manifest.read().entrySet()) {
            lines.add(origin(read.getKey()) + " " + read.getValue().hex());
        }
        for (Path path : manifest.absent()) {
            lines.add(ABSENT + " " + relative(path));
        }
        for (String type : manifest.types()) {
            lines.add(TYPE + " " + encode(type));
        }
        if (manifest.isComplete()) {
            lines.add(COMPLETE);
        }
        return lines.toString();
    }

    private String origin(Origin origin) {
        if (origin instanceof Origin.File file) {
            return FILE + " " + relative(file.path());
        }
        if (origin instanceof Origin.Resource resource) {
            return RESOURCE + " " + encode(resource.name());
        }
        return BUNDLED + " " + encode(((Origin.Bundled) origin).location());
    }

    private String relative(Path path) {
        try {
            return encode(base.relativize(path).toString().replace('\\', '/'));
        } catch (IllegalArgumentException onAnotherDrive) {
            return encode(path.toString());
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%3A", ":");
    }
}
