package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.classpath.ClassFinder;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
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

/** A reader of interfaces and their methods. Interfaces that the enum cannot implement are reported. */
final class InterfaceReader {

    /** The order of members differs between compilers. */
    private static final Comparator<InterfaceMethod> BY_SIGNATURE =
            Comparator.comparing(method -> method.signature().toString());

    private final ClassFinder classes;
    private final InterfaceRules rules;
    private final Types types;
    private final Report report;

    InterfaceReader(ClassFinder classes, InterfaceRules rules, Types types, Report report) {
        this.classes = classes;
        this.rules = rules;
        this.types = types;
        this.report = report;
    }

    /** Returns the interface, or null if the enum cannot implement it, which is reported. */
    @Nullable
    InterfaceType read(ImplementedInterface implemented) {
        TypeElement element = classes.find(implemented.type());
        if (element == null) {
            reportNotFound(implemented);
            return null;
        }
        String problem = rules.problem(element);
        InterfaceType type = null;
        if (problem == null) {
            type = ClassFinder.nullIfUnreadable(() -> read(implemented, element));
            problem = type == null
                    ? "an interface that it extends is not on the compile class path or cannot be read by this"
                            + " compiler; add its library to the dependencies"
                    : rules.problem(type);
        }
        if (problem != null) {
            report.add(Message.NOT_IMPLEMENTABLE, implemented.place(), implemented.type(), problem);
            return null;
        }
        return type;
    }

    private void reportNotFound(ImplementedInterface implemented) {
        String hint = classes.hint(implemented.type());
        String reason = ClassFinder.isQualified(implemented.type()) && hint.isEmpty()
                ? "which is not on the compile class path or cannot be read by this compiler; add its library to"
                        + " the dependencies, or correct the name"
                : "which is not a fully qualified interface name such as com.acme.Numbered" + hint;
        report.add(Message.INTERFACE_NOT_FOUND, implemented.place(), implemented.type(), reason);
    }

    /** Returns the interface, or null if one of its superinterfaces is missing. */
    private @Nullable InterfaceType read(ImplementedInterface implemented, TypeElement element) {
        List<DeclaredType> hierarchy = new ArrayList<>();
        if (!addWithSupertypes(element.asType(), hierarchy, new HashSet<>())) {
            return null;
        }
        List<InterfaceMethod> methods = hierarchy.stream()
                .flatMap(type -> methods(implemented, type))
                .sorted(BY_SIGNATURE)
                .toList();
        return new InterfaceType(implemented, element, hierarchy, methods);
    }

    /** Adds an interface and its superinterfaces, each once. Returns false if one of them is missing. */
    private boolean addWithSupertypes(TypeMirror type, List<DeclaredType> hierarchy, Set<String> visited) {
        if (type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        DeclaredType declared = (DeclaredType) type;
        if (!declared.asElement().getKind().isInterface() || !visited.add(declared.toString())) {
            return true;
        }
        hierarchy.add(declared);
        for (TypeMirror supertype : types.directSupertypes(declared)) {
            if (!addWithSupertypes(supertype, hierarchy, visited)) {
                return false;
            }
        }
        return true;
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
        ExecutableType resolved = (ExecutableType) (isGeneric ? types.asMemberOf(type, method) : method.asType());
        return new InterfaceMethod(
                implemented, method, InterfaceMethod.Signature.of(method, resolved, types), resolved.getReturnType());
    }
}
