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
        this(List.of("websocket"));
    }

    Answer find(SpecName name) {
        String table = name.bundledTable();
        if (!known.contains(table)) {
            return new Answer.NotBundled(known);
        }
        Contents contents = new Contents(name.text(), URI.create(name.text()), name.text());
        try {
            return contents.read(() -> open(table));
        } catch (FileNotFoundException missing) {
            return new Answer.Unreadable(name.text(), "is missing in the processor's jar");
        } catch (IOException failed) {
            return new Answer.Unreadable(name.text(), Contents.reason(failed));
        }
    }

    /** True when it is one of these. */
    boolean has(SpecFile spec) {
        return SpecName.BUNDLED_SCHEME.equals(spec.location().getScheme());
    }

    private static InputStream open(String table) throws IOException {
        InputStream in = BundledTables.class.getResourceAsStream(FOLDER + table + "/codes.yaml");
        if (in == null) {
            throw new FileNotFoundException(table);
        }
        return in;
    }
}
