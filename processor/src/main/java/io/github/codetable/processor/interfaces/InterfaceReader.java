package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.ImplementedInterface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads an interface with all that it inherits. */
public final class InterfaceReader {

    /** Compilers differ in the order of members. */
    private static final Comparator<InterfaceMethod> BY_SIGNATURE =
            Comparator.comparing(method -> method.signature().toString());

    private final Types types;

    InterfaceReader(Types types) {
        this.types = types;
    }

    /** The interface; null when one that it extends is missing. */
    @Nullable
    InterfaceType read(ImplementedInterface implemented, TypeElement element) {
        List<DeclaredType> all = new ArrayList<>();
        if (!addTo(all, new HashSet<>(), element.asType())) {
            return null;
        }
        return new InterfaceType(
                implemented,
                element,
                all,
                all.stream()
                        .flatMap(type -> methods(implemented, type))
                        .sorted(BY_SIGNATURE)
                        .toList());
    }

    private boolean addTo(List<DeclaredType> all, Set<String> visited, TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        DeclaredType declared = (DeclaredType) type;
        if (!declared.asElement().getKind().isInterface() || !visited.add(declared.toString())) {
            return true;
        }
        all.add(declared);
        return types.directSupertypes(declared).stream().allMatch(inherited -> addTo(all, visited, inherited));
    }

    private Stream<InterfaceMethod> methods(ImplementedInterface implemented, DeclaredType type) {
        return ElementFilter.methodsIn(type.asElement().getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC)
                        && !method.getModifiers().contains(Modifier.PRIVATE))
                .map(method -> method(implemented, method, type));
    }

    private InterfaceMethod method(ImplementedInterface implemented, ExecutableElement method, DeclaredType type) {
        boolean isGeneric =
                !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
        ExecutableType seen = (ExecutableType) (isGeneric ? types.asMemberOf(type, method) : method.asType());
        return new InterfaceMethod(implemented, method, Signature.of(method, seen, types), seen.getReturnType());
    }
}
