package io.github.codetable.processor.mirrors;

import io.github.codetable.processor.diagnostic.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The constants of a class for which a framework has no name, as far as nothing explains that. */
public final class MissingNames {

    private final List<MirroredConstant> constants;

    /**
     * @param isNamed tells the names that the spec has
     */
    MissingNames(MirroredConstants all, Predicate<String> isNamed) {
        this.constants = new ArrayList<>(all.sorted().stream()
                .filter(constant -> constant.mayBeCode() && !isNamed.test(constant.name()))
                .toList());
    }

    /** What is left, sorted. */
    List<MirroredConstant> left() {
        return List.copyOf(constants);
    }

    /**
     * Takes out the constant that a name for a code was probably meant to be, and asks whether it was. Of that constant
     * nothing else is said then: one slip is one problem.
     */
    String takeMeant(String name, int code) {
        List<String> same = names(constant -> constant.number().isPresent() && constant.mayBe(code));
        return take(
                same.isEmpty()
                        ? Optional.ofNullable(DidYouMean.nearest(name, names(constant -> constant.mayBe(code))))
                        : Optional.ofNullable(DidYouMean.nearest(name, same)).or(() -> Optional.of(same.get(0))));
    }

    /** The same for a name of which the code does not matter. */
    String takeMeant(String name) {
        return take(Optional.ofNullable(DidYouMean.nearest(name, names(constant -> true))));
    }

    private String take(Optional<String> meant) {
        meant.ifPresent(name -> constants.removeIf(constant -> constant.name().equals(name)));
        return meant.map(DidYouMean::question).orElse("");
    }

    private List<String> names(Predicate<MirroredConstant> which) {
        return constants.stream().filter(which).map(MirroredConstant::name).toList();
    }
}
