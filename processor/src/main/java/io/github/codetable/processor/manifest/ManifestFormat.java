package io.github.codetable.processor.manifest;

import io.github.codetable.processor.lookup.Origin;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The text of a trace: ASCII, LF, a line for each fact, one space between its words, which are encoded as
 * {@link ManifestWord} says. The first line says whose trace it is; the last one is there only when the trace is whole.
 *
 * <pre>
 * codetable trace 1 by VERSION
 * file PATH DIGEST
 * resource NAME DIGEST
 * bundled NAME DIGEST
 * absent PATH
 * type QUALIFIED.NAME
 * whole
 * </pre>
 *
 * @param base the folder that paths are relative to: the one that the generated sources are in
 */
public record ManifestFormat(Path base) {

    private static final String VERSION = "codetable trace 1 by ";

    static final String FILE = "file";
    static final String RESOURCE = "resource";
    static final String BUNDLED = "bundled";
    static final String ABSENT = "absent";
    static final String TYPE = "type";
    static final String WHOLE = "whole";

    /** The first line of a trace of this Codetable's. */
    static String head() {
        return VERSION + Generator.version();
    }

    /** The text; the same trace always has the same one. */
    String format(Manifest trace) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(head());
        for (Map.Entry<Origin, Digest> read : trace.read().entrySet()) {
            lines.add(where(read.getKey()) + " " + read.getValue().hex());
        }
        for (Path path : trace.absent()) {
            lines.add(ABSENT + " " + relative(path));
        }
        for (String type : trace.types()) {
            lines.add(TYPE + " " + ManifestWord.encode(type));
        }
        if (trace.whole()) {
            lines.add(WHOLE);
        }
        return lines.toString();
    }

    private String where(Origin origin) {
        if (origin instanceof Origin.File file) {
            return FILE + " " + relative(file.path());
        }
        if (origin instanceof Origin.Resource resource) {
            return RESOURCE + " " + ManifestWord.encode(resource.name());
        }
        return BUNDLED + " " + ManifestWord.encode(((Origin.Bundled) origin).location());
    }

    private String relative(Path path) {
        try {
            return ManifestWord.encode(base.relativize(path).toString().replace('\\', '/'));
        } catch (IllegalArgumentException anotherDrive) {
            return ManifestWord.encode(path.toString());
        }
    }
}
