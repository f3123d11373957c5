package io.github.codetable.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of annotated packages, single and repeated ones. */
public final class DeclarationReader {

    /** The annotation's name. */
    public static final String ANNOTATION = "io.github.codetable.CodeTable";

    /** The name of the annotation that the compiler wraps repeated ones in. */
    public static final String CONTAINER = "io.github.codetable.CodeTables";

    /** The declarations of a package, in the order of the source. */
    public List<Declaration> read(PackageElement target) {
        List<Declaration> read = new ArrayList<>();
        for (AnnotationMirror mirror : target.getAnnotationMirrors()) {
            switch (nameOf(mirror)) {
                case ANNOTATION -> read.add(declaration(target, mirror));
                case CONTAINER -> addRepeated(read, target, mirror);
                default -> {}
            }
        }
        return read;
    }

    private static void addRepeated(List<Declaration> read, PackageElement target, AnnotationMirror container) {
        for (AnnotationValue item : items(valueOf(container, "value"))) {
            if (item.getValue() instanceof AnnotationMirror repeated) {
                read.add(declaration(target, repeated));
            }
        }
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
                texts(frameworks),
                frameworks);
    }

    /** The items of an array; some compilers hand over a single one without the array around it. */
    private static List<AnnotationValue> items(@Nullable AnnotationValue value) {
        if (value == null) {
            return List.of();
        }
        if (!(value.getValue() instanceof List<?> list)) {
            return List.of(value);
        }
        List<AnnotationValue> items = new ArrayList<>();
        for (Object item : list) {
            if (item instanceof AnnotationValue usable) {
                items.add(usable);
            }
        }
        return items;
    }

    private static List<String> texts(@Nullable AnnotationValue value) {
        List<String> texts = new ArrayList<>();
        for (AnnotationValue item : items(value)) {
            texts.add(item.getValue().toString());
        }
        return texts;
    }

    private static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    private static AnnotationValue defaultOf(AnnotationMirror mirror, String element) {
        for (ExecutableElement method :
                ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            if (method.getSimpleName().contentEquals(element)) {
                return Objects.requireNonNull(method.getDefaultValue());
            }
        }
        throw new NoSuchElementException(element);
    }

    /** The value that the annotation itself gives; null when the default stands. */
    private static @Nullable AnnotationValue valueOf(AnnotationMirror mirror, String element) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(element)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
