package io.github.codetable.processor.declaration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the declarations of annotated packages, single and repeated ones. */
public final class DeclarationReader {

    /** The annotation's name. */
    public static final String ANNOTATION = "io.github.codetable.CodeTable";

    /** The name of the annotation that the compiler wraps repeated ones in. */
    public static final String CONTAINER = "io.github.codetable.CodeTables";

    /** The declarations of a package, in the order of the source. */
    public List<Declaration> read(PackageElement target) {
        return target.getAnnotationMirrors().stream()
                .flatMap(mirror -> read(target, mirror))
                .toList();
    }

    private static Stream<Declaration> read(PackageElement target, AnnotationMirror mirror) {
        return switch (nameOf(mirror)) {
            case ANNOTATION -> Stream.of(declaration(target, mirror));
            case CONTAINER ->
                items(valueOf(mirror, "value"))
                        .map(AnnotationValue::getValue)
                        .filter(AnnotationMirror.class::isInstance)
                        .map(repeated -> declaration(target, (AnnotationMirror) repeated));
            default -> Stream.empty();
        };
    }

    private static Declaration declaration(PackageElement target, AnnotationMirror mirror) {
        AnnotationValue named = valueOf(mirror, "value");
        AnnotationValue inline = valueOf(mirror, "inline");
        AnnotationValue frameworks = valueOf(mirror, "frameworks");
        return new Declaration(
                target,
                mirror,
                (named == null ? defaultOf(mirror, "value") : named).getValue().toString(),
                inline == null ? null : inline.getValue().toString(),
                inline == null ? named : inline,
                named != null && inline != null,
                items(frameworks).map(item -> item.getValue().toString()).toList(),
                frameworks);
    }

    /** The items of an array; some compilers hand over a single one without the array around it. */
    private static Stream<AnnotationValue> items(AnnotationValue value) {
        if (value == null) {
            return Stream.empty();
        }
        return value.getValue() instanceof List<?> list
                ? list.stream().filter(AnnotationValue.class::isInstance).map(AnnotationValue.class::cast)
                : Stream.of(value);
    }

    private static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    private static AnnotationValue defaultOf(AnnotationMirror mirror, String element) {
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(element))
                .map(ExecutableElement::getDefaultValue)
                .findFirst()
                .orElseThrow();
    }

    /** The value that the annotation itself gives; null when the default stands. */
    private static AnnotationValue valueOf(AnnotationMirror mirror, String element) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
