package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Result;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

/**
 * The tables in the processor's jar. Each is a folder with a {@code codes.yaml}, named like the table.
 *
 * @param names the names of the tables, sorted
 */
record BundledTables(List<String> names) {

    private static final String FOLDER = "/io/github/codetable/processor/bundled/";

    BundledTables() {
        this(List.of(
                "centrifugo",
                "discord-gateway",
                "discord-rpc",
                "discord-voice",
                "graphql-ws",
                "pusher",
                "websocket",
                "websocket-senders"));
    }

    /** Reads the bundled table with the given name. Returns {@link Result.NotBundled} if there is none. */
    Result find(SpecName name) {
        String table = name.bundledTable();
        return names.contains(table)
                ? read(name.text(), URI.create(name.text()), table + "/codes.yaml")
                : new Result.NotBundled(names);
    }

    /** Reads the file with the given relative path in the folder of a bundled table. */
    Result findBeside(SpecFile table, String name) {
        String path = table.location().getSchemeSpecificPart() + "/" + name;
        return read(name, URI.create(SpecName.BUNDLED_SCHEME + ":" + path.replace(" ", "%20")), path);
    }

    /** Reads the bundled file at the given location, which an earlier search returned. */
    Result findAt(String location) {
        SpecName name = new SpecName(location);
        String path = name.bundledTable();
        return names.contains(path) ? find(name) : read(location, URI.create(location), path);
    }

    /** Returns true if the spec is a bundled table or another file in the folder of one. */
    boolean contains(SpecFile spec) {
        return SpecName.BUNDLED_SCHEME.equals(spec.location().getScheme());
    }

    private static Result read(String name, URI location, String path) {
        SpecFileReader reader = new SpecFileReader(name, location, location.toString());
        try (InputStream in = open(path)) {
            return reader.read(in);
        } catch (FileNotFoundException missing) {
            return new Result.Unreadable(location.toString(), "is missing from the processor's jar");
        } catch (IOException failed) {
            return new Result.Unreadable(location.toString(), SpecFileReader.reason(failed));
        }
    }

    private static InputStream open(String path) throws IOException {
        InputStream in = BundledTables.class.getResourceAsStream(FOLDER + path);
        if (in == null) {
            throw new FileNotFoundException(path);
        }
        return in;
    }
}
