package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.ImplementedInterface;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * An interface of the spec, as the compiler sees it.
 *
 * @param implemented the interface in the spec
 * @param element the interface
 * @param types the interface, followed by all its superinterfaces
 * @param methods the instance methods of all these types, overridden ones included, sorted by signature
 */
record InterfaceType(
        ImplementedInterface implemented,
        TypeElement element,
        List<DeclaredType> types,
        List<InterfaceMethod> methods) {

    InterfaceType {
        types = List.copyOf(types);
        methods = List.copyOf(methods);
    }

    /** Returns the names of the methods without parameters, sorted. */
    List<String> answerableMethods() {
        return methods.stream()
                .map(InterfaceMethod::signature)
                .filter(signature -> !signature.hasParameters())
                .map(InterfaceMethod.Signature::name)
                .distinct()
                .sorted()
                .toList();
    }
}
