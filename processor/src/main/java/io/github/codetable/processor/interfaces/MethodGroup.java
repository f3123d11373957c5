package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.ImplementedInterface;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Methods of several interfaces that one method of the enum implements, because their signatures are equal.
 *
 * @param signature the common signature
 * @param all the methods, in the order of the interfaces
 * @param inherited the methods that no other method of the group overrides
 */
record MethodGroup(InterfaceMethod.Signature signature, List<InterfaceMethod> all, List<InterfaceMethod> inherited) {

    static MethodGroup of(InterfaceMethod.Signature signature, List<InterfaceMethod> all, Types types) {
        List<InterfaceMethod> inherited = all.stream()
                .filter(method -> all.stream().noneMatch(other -> isOverridden(method, other, types)))
                .toList();
        return new MethodGroup(signature, all, inherited);
    }

    private static boolean isOverridden(InterfaceMethod method, InterfaceMethod overriding, Types types) {
        return !overriding.owner().equals(method.owner())
                && types.isSubtype(
                        types.erasure(overriding.owner().asType()),
                        types.erasure(method.owner().asType()));
    }

    /** Returns the interfaces that have a method of the group, in the order of the spec. */
    List<ImplementedInterface> implemented() {
        return all.stream().map(InterfaceMethod::implemented).distinct().toList();
    }

    /** Returns the first method that the enum inherits. */
    InterfaceMethod first() {
        return inherited.get(0);
    }

    /** Returns the method of the interface to which an answer of the spec belongs. */
    InterfaceMethod methodOf(ImplementedInterface.Answer answer) {
        return all.stream()
                .filter(method -> method.implemented().answers().contains(answer))
                .findFirst()
                .orElseGet(this::first);
    }

    /** Returns the return types of the inherited methods. */
    List<TypeMirror> results() {
        return inherited.stream().map(InterfaceMethod::result).toList();
    }

    /** Returns true if the enum must implement the method. */
    boolean isAbstract() {
        return inherited.stream().anyMatch(InterfaceMethod::isAbstract);
    }

    /** Returns true if unrelated interfaces declare the method. The enum cannot inherit a default of such a method. */
    boolean hasSeveralOwners() {
        return inherited.stream().map(InterfaceMethod::owner).distinct().count() > 1;
    }
}
