package io.github.codetable.processor.types;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks a compiler what it may not be able to answer. Compilers throw at class files that are newer than they are, or
 * that need others which are missing, and each throws something of its own.
 */
final class Attempt {

    private Attempt() {}

    /** The answer; empty when there is none. */
    static <T> Optional<T> at(Supplier<T> question) {
        try {
            return Optional.ofNullable(question.get());
        } catch (RuntimeException | StackOverflowError | LinkageError unanswered) {
            return Optional.empty();
        }
    }
}
