package io.github.codetable.processor.mirrors;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.mirrors.MirroredClass.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a mirrored class that the framework does not name. A constant that is proposed for a wrong name is
 * removed, so that one mistake causes one message.
 */
final class MissingConstants {

    private final List<Constant> constants;

    /**
     * Creates the list of missing constants.
     *
     * @param isNamed returns true for the names in the spec
     */
    MissingConstants(MirroredClass mirrored, Predicate<String> isNamed) {
        this.constants = new ArrayList<>(mirrored.sorted().stream()
                .filter(constant -> constant.canBeCode() && !isNamed.test(constant.name()))
                .toList());
    }

    /** Returns the constants that were not proposed, sorted. */
    List<Constant> remaining() {
        return List.copyOf(constants);
    }

    /**
     * Returns the end of a message about a wrong name for a code, which proposes a constant. The proposed constant is
     * removed. Returns an empty text if no constant has the code or a similar name.
     */
    String takeProposal(String name, int code) {
        List<String> sameCode = names(constant -> constant.is(code));
        if (sameCode.isEmpty()) {
            return take(similar(name, names(constant -> constant.canBe(code))));
        }
        String similar = similar(name, sameCode);
        return take(similar == null ? sameCode.get(0) : similar);
    }

    /**
     * Returns the end of a message about a wrong name, which proposes a constant with a similar name. The proposed
     * constant is removed. Returns an empty text if there is none.
     */
    String takeProposal(String name) {
        return take(similar(name, names(constant -> true)));
    }

    private String take(@Nullable String proposal) {
        if (proposal == null) {
            return "";
        }
        constants.removeIf(constant -> constant.name().equals(proposal));
        return DidYouMean.question(proposal);
    }

    private List<String> names(Predicate<Constant> filter) {
        return constants.stream().filter(filter).map(Constant::name).toList();
    }

    private static @Nullable String similar(String name, List<String> names) {
        return DidYouMean.nearest(name, names);
    }
}
