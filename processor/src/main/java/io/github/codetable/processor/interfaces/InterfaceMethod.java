package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.ImplementedInterface;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method that a constant of an enum inherits from an interface.
 *
 * @param implemented who asks for the interface
 * @param element the method, perhaps of another interface that this one extends
 * @param signature what tells it apart, with the arguments of types that the interface gives
 * @param result what it returns, with these arguments
 */
public record InterfaceMethod(
        ImplementedInterface implemented, ExecutableElement element, Signature signature, TypeMirror result) {

    boolean isAbstract() {
        return element.getModifiers().contains(Modifier.ABSTRACT);
    }

    boolean hasTypeParameters() {
        return !element.getTypeParameters().isEmpty();
    }

    /** The interface that declares it. */
    TypeElement owner() {
        return (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }

    /** As it is declared, with simple names. */
    String shown() {
        return TypeText.shown(result) + " " + signature;
    }
}
