package io.github.codetable.processor.spec;

import java.util.List;

/** Finds specs by the name that an annotation or another spec asks for. */
public interface SpecFinder {

    /** Looks a spec up for an annotation. */
    Answer find(String name);

    /** Looks up what another spec asks for: beside that one first, then as for an annotation. */
    Answer findBeside(SpecFile extending, String name);

    /** What became of a search. */
    sealed interface Answer {

        /** The spec. */
        record Found(SpecFile file) implements Answer {}

        /**
         * No place has it.
         *
         * @param tried every place, in the order in which they were tried
         */
        record Missing(List<String> tried) implements Answer {}

        /**
         * There is no bundled table of that name.
         *
         * @param known the bundled tables' names, without {@code bundled:}
         */
        record NotBundled(List<String> known) implements Answer {}

        /**
         * The name is none that is looked up.
         *
         * @param reason why, to follow after the name
         */
        record Refused(String reason) implements Answer {}

        /**
         * A place has it, but it cannot be read.
         *
         * @param where the place
         * @param reason why
         */
        record Unreadable(String where, String reason) implements Answer {}
    }
}
