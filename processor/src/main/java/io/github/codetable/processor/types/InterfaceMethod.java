package io.github.codetable.processor.types;

import io.github.codetable.processor.model.Implemented;
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
record InterfaceMethod(Implemented implemented, ExecutableElement element, Signature signature, TypeMirror result) {

    boolean isAbstract() {
        return element.getModifiers().contains(Modifier.ABSTRACT);
    }

    boolean hasTypeParameters() {
        return !element.getTypeParameters().isEmpty();
    }

    /** The interface that declares it. */
    TypeElement owner() {
        return (TypeElement) element.getEnclosingElement();
    }

    /** As it is declared, with simple names. */
    String shown() {
        return TypeText.shown(result) + " " + signature;
    }
}
