package io.github.codetable.processor.spec;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finder of specs by the names in annotations and in other specs. */
public interface SpecFinder {

    /** Returns the result of the search for a spec that an annotation names. */
    Result find(String name);

    /**
     * Returns the result of the search for a file that another spec names. The search starts beside that spec, and
     * continues like the search for an annotation.
     */
    Result findBeside(SpecFile extending, String name);

    /** The result of a search. */
    sealed interface Result {

        /** The file was found and read. */
        record Found(SpecFile file) implements Result {}

        /**
         * The file does not exist.
         *
         * @param tried the places of the search, in their order
         * @param nearby a file with a similar name in one of these places; null if there is none
         */
        record Missing(List<String> tried, @Nullable Path nearby) implements Result {}

        /**
         * There is no bundled table with the name.
         *
         * @param known the names of all bundled tables, without {@code bundled:}
         */
        record NotBundled(List<String> known) implements Result {}

        /**
         * The name is not allowed.
         *
         * @param reason why the name is not allowed; the end of a sentence that starts with the name
         */
        record Refused(String reason) implements Result {}

        /**
         * The file exists, but cannot be read.
         *
         * @param where the place of the file
         * @param reason why the file cannot be read
         */
        record Unreadable(String where, String reason) implements Result {}
    }
}
