package io.github.codetable.processor.mirrors;

import java.util.Comparator;
import java.util.Optional;

/**
 * A public constant of a class.
 *
 * @param name its name
 * @param number its number; empty when the compiler does not know it
 */
public record MirroredConstant(String name, Optional<Long> number) {

    /** By their numbers, those without one last, and then by their names: compilers differ in the order of members. */
    static final Comparator<MirroredConstant> ORDER = Comparator.comparing(
                    (MirroredConstant constant) -> constant.number.orElse(Long.MAX_VALUE))
            .thenComparing(MirroredConstant::name);

    /** False when its number cannot be a code, so that it stands for something else. */
    boolean mayBeCode() {
        return number.isEmpty() || (number.get() >= 0 && number.get() <= Integer.MAX_VALUE);
    }

    /** False when it is known to have another number. */
    boolean mayBe(int code) {
        return number.isEmpty() || number.get() == code;
    }
}
