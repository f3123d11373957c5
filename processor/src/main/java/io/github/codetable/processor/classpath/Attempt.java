package io.github.codetable.processor.classpath;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks a compiler what it may not be able to answer. Compilers throw at class files that are newer than they are, or
 * that need others which are missing, and each throws something of its own.
 */
public final class Attempt {

    private Attempt() {}

    /** The answer; empty when there is none. */
    public static <T> Optional<T> at(Supplier<? extends @Nullable T> question) {
        try {
            return Optional.ofNullable(question.get());
        } catch (RuntimeException | StackOverflowError | LinkageError unanswered) {
            return Optional.empty();
        }
    }
}
