package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.ImplementedInterface;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * An interface that the enum is to implement.
 *
 * @param implemented who asks for it
 * @param element the interface
 * @param types the interface and those that it extends, itself first
 * @param methods the methods of them all that objects have, those that others override too
 */
public record InterfaceType(
        ImplementedInterface implemented,
        TypeElement element,
        List<DeclaredType> types,
        List<InterfaceMethod> methods) {

    public InterfaceType {
        types = List.copyOf(types);
        methods = List.copyOf(methods);
    }

    /** The names of the methods that a property may answer, sorted. */
    List<String> answerable() {
        return methods.stream()
                .map(InterfaceMethod::signature)
                .filter(signature -> !signature.hasParameters())
                .map(Signature::name)
                .distinct()
                .sorted()
                .toList();
    }
}
