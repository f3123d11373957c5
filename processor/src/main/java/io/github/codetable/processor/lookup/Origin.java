package io.github.codetable.processor.lookup;

import java.nio.file.Path;

/** The origin of a file that was read, in a form from which a later build can read the file again. */
public sealed interface Origin {

    /**
     * A file on disk.
     *
     * @param path the absolute path, with links unresolved
     */
    record File(Path path) implements Origin {

        // Written by hand, as in FileCandidate.
        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    /**
     * An entry of a jar on the class path.
     *
     * @param name the path of the entry in the jar
     */
    record Resource(String name) implements Origin {

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /**
     * A file in the processor's jar.
     *
     * @param location {@code bundled:} and the name of a bundled table, such as {@code bundled:websocket}; for another
     *     file of the table also its path in the table's folder
     */
    record Bundled(String location) implements Origin {

        @Override
        public int hashCode() {
            return location.hashCode();
        }
    }
}
