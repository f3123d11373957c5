package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.ImplementedInterface;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * An instance method of an interface.
 *
 * @param implemented the interface in the spec
 * @param element the method, which may be inherited from a superinterface
 * @param signature the signature, with type arguments in place of type parameters of the superinterface
 * @param result the return type, with the same type arguments
 */
record InterfaceMethod(
        ImplementedInterface implemented, ExecutableElement element, Signature signature, TypeMirror result) {

    boolean isAbstract() {
        return element.getModifiers().contains(Modifier.ABSTRACT);
    }

    boolean hasTypeParameters() {
        return !element.getTypeParameters().isEmpty();
    }

    /** Returns the interface that declares the method. */
    TypeElement owner() {
        return (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }

    /** Returns the declaration for messages, such as {@code String getTitle()}. */
    String text() {
        return TypeText.simple(result) + " " + signature;
    }

    /**
     * The name and the parameters of a method. Methods of an enum with equal signatures override each other.
     *
     * @param name the method's name
     * @param parameters the qualified names of the erased parameter types
     */
    record Signature(String name, List<String> parameters) {

        static Signature of(ExecutableElement method, ExecutableType type, Types types) {
            return new Signature(
                    method.getSimpleName().toString(),
                    type.getParameterTypes().stream()
                            .map(parameter -> TypeText.qualified(types.erasure(parameter)))
                            .toList());
        }

        boolean isAscii() {
            return name.chars().allMatch(character -> character < 0x80);
        }

        boolean hasParameters() {
            return !parameters.isEmpty();
        }

        /** Returns the signature for messages, such as {@code compareTo(CloseCode)}. */
        @Override
        public String toString() {
            List<String> simple = parameters.stream()
                    .map(type -> type.substring(type.lastIndexOf('.') + 1))
                    .toList();
            return name + "(" + String.join(", ", simple) + ")";
        }
    }
}
