package io.github.codetable.processor.interfaces;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Types;

/**
 * What tells the methods of a class apart.
 *
 * @param name the method's name
 * @param parameters the erased types of its parameters
 */
public record Signature(String name, List<String> parameters) {

    static Signature of(ExecutableElement method, ExecutableType type, Types types) {
        return new Signature(
                method.getSimpleName().toString(),
                type.getParameterTypes().stream()
                        .map(parameter -> TypeText.erased(types.erasure(parameter)))
                        .toList());
    }

    /** True when generated files can have the name. */
    boolean isAscii() {
        return name.chars().allMatch(character -> character < 0x80);
    }

    boolean hasParameters() {
        return !parameters.isEmpty();
    }

    /** With the simple names of its parameters' types. */
    @Override
    public String toString() {
        List<String> simple = parameters.stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .toList();
        return name + "(" + String.join(", ", simple) + ")";
    }
}
