package io.github.codetable.processor.lookup;

import java.nio.file.Path;

/** Where something was read, told in such a way that another build can look there again. */
public sealed interface Origin {

    /**
     * A file.
     *
     * @param path its absolute path, links not followed
     */
    record File(Path path) implements Origin {

        // Spelled out because it is called: a record's own one is put together from method handles at the first call.
        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    /**
     * An entry of a jar on the class path.
     *
     * @param name its path in the jar
     */
    record Resource(String name) implements Origin {

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /**
     * A file that comes with the processor.
     *
     * @param location where: a bundled table's name, with {@code bundled:}, and for a further file of that table its path
     */
    record Bundled(String location) implements Origin {

        @Override
        public int hashCode() {
            return location.hashCode();
        }
    }
}
