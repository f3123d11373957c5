package io.github.codetable.processor.interfaces;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The warnings that compilers have for who implements interfaces, and that nobody can mend in generated code. */
public final class SuppressedWarnings {

    private SuppressedWarnings() {}

    /** Those for an interface, which may be deprecated, or a type around it: their names in {@code @SuppressWarnings}. */
    static Set<String> of(TypeElement type, Elements elements) {
        return of(
                Stream.iterate((Element) type, each -> each instanceof TypeElement, Element::getEnclosingElement),
                elements);
    }

    /** Those for methods that the enum has itself. */
    static Set<String> of(MethodGroup group, Elements elements) {
        return of(group.all().stream().map(InterfaceMethod::element), elements);
    }

    private static Set<String> of(Stream<? extends Element> all, Elements elements) {
        return all.filter(elements::isDeprecated)
                .map(element -> isForRemoval(element) ? "removal" : "deprecation")
                .collect(Collectors.toSet());
    }

    /** Read as a value: below Java 9 the annotation has no such element, and asking an instance of it fails. */
    private static boolean isForRemoval(Element element) {
        return element.getAnnotationMirrors().stream()
                .flatMap(annotation -> annotation.getElementValues().entrySet().stream())
                .anyMatch(value -> value.getKey().getSimpleName().contentEquals("forRemoval")
                        && Boolean.TRUE.equals(value.getValue().getValue()));
    }
}
