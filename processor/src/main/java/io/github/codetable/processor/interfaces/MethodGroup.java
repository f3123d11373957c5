package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.ImplementedInterface;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The methods that are one and the same in the enum, whichever interfaces they are from.
 *
 * @param signature what they have in common
 * @param all the methods, in the order of the interfaces
 * @param inherited those of them that no other one overrides
 */
public record MethodGroup(Signature signature, List<InterfaceMethod> all, List<InterfaceMethod> inherited) {

    static MethodGroup of(Signature signature, List<InterfaceMethod> all, Types types) {
        List<InterfaceMethod> inherited = all.stream()
                .filter(method -> all.stream().noneMatch(other -> isOverridden(method, other, types)))
                .toList();
        return new MethodGroup(signature, all, inherited);
    }

    private static boolean isOverridden(InterfaceMethod method, InterfaceMethod by, Types types) {
        return !by.owner().equals(method.owner())
                && types.isSubtype(
                        types.erasure(by.owner().asType()),
                        types.erasure(method.owner().asType()));
    }

    /** Who asks for these methods, in the order of the spec. */
    List<ImplementedInterface> implemented() {
        return all.stream().map(InterfaceMethod::implemented).distinct().toList();
    }

    InterfaceMethod first() {
        return inherited.get(0);
    }

    /** The one of them that the spec gives this answer. */
    InterfaceMethod answeredBy(ImplementedInterface.Answer answer) {
        return all.stream()
                .filter(method -> method.implemented().answers().contains(answer))
                .findFirst()
                .orElseGet(this::first);
    }

    List<TypeMirror> results() {
        return inherited.stream().map(InterfaceMethod::result).toList();
    }

    /** True when the enum has to have the method itself. */
    boolean isAbstract() {
        return inherited.stream().anyMatch(InterfaceMethod::isAbstract);
    }

    /** True when interfaces that know nothing of each other each have a default, so that the enum has none. */
    boolean hasSeveralDefaults() {
        return inherited.stream().map(InterfaceMethod::owner).distinct().count() > 1;
    }
}
