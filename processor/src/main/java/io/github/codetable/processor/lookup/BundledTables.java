package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

/**
 * The tables that come with the processor, in its jar.
 *
 * @param known their names, sorted
 */
record BundledTables(List<String> known) {

    private static final String FOLDER = "/io/github/codetable/processor/bundled/";

    /** Those in this version; each is a folder of that name with a {@code codes.yaml}. */
    BundledTables() {
        this(List.of(
                "centrifugo", "discord-gateway", "discord-rpc", "discord-voice", "graphql-ws", "pusher", "websocket"));
    }

    Answer find(SpecName name) {
        String table = name.bundledTable();
        return known.contains(table)
                ? read(name.text(), URI.create(name.text()), table + "/codes.yaml")
                : new Answer.NotBundled(known);
    }

    /** The file of that name in the folder of a bundled table. */
    Answer findBeside(SpecFile table, String name) {
        String path = table.location().getSchemeSpecificPart() + "/" + name;
        return read(name, URI.create(SpecName.BUNDLED_SCHEME + ":" + path.replace(" ", "%20")), path);
    }

    /** What was found once, by its location. */
    Answer findAgain(String location) {
        SpecName name = new SpecName(location);
        String path = name.bundledTable();
        return known.contains(path) ? find(name) : read(location, URI.create(location), path);
    }

    /** True when it is one of these, or was found beside one. */
    boolean has(SpecFile spec) {
        return SpecName.BUNDLED_SCHEME.equals(spec.location().getScheme());
    }

    private static Answer read(String name, URI location, String path) {
        Contents contents = new Contents(name, location, location.toString());
        try (InputStream in = open(path)) {
            return contents.read(in);
        } catch (FileNotFoundException missing) {
            return new Answer.Unreadable(location.toString(), "is missing from the processor's jar");
        } catch (IOException failed) {
            return new Answer.Unreadable(location.toString(), Contents.reason(failed));
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
