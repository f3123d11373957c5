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

/** A reader of the {@code @CodeTable} annotations of packages, single and repeated. */
public final class DeclarationReader {

    /** The qualified name of the annotation. */
    public static final String ANNOTATION = "io.github.codetable.CodeTable";

    /** The qualified name of the container of repeated annotations. */
    public static final String CONTAINER = "io.github.codetable.CodeTables";

    /** Returns the declarations of a package in source order. Returns an empty list if the package has none. */
    public List<Declaration> read(PackageElement target) {
        List<Declaration> declarations = new ArrayList<>();
        for (AnnotationMirror mirror : target.getAnnotationMirrors()) {
            switch (nameOf(mirror)) {
                case ANNOTATION -> declarations.add(declaration(target, mirror));
                case CONTAINER -> addRepeated(declarations, target, mirror);
                default -> {}
            }
        }
        return declarations;
    }

    private static void addRepeated(List<Declaration> declarations, PackageElement target, AnnotationMirror container) {
        for (AnnotationValue item : items(valueOf(container, "value"))) {
            if (item.getValue() instanceof AnnotationMirror repeated) {
                declarations.add(declaration(target, repeated));
            }
        }
    }

    private static Declaration declaration(PackageElement target, AnnotationMirror mirror) {
        AnnotationValue name = valueOf(mirror, "value");
        AnnotationValue inline = valueOf(mirror, "inline");
        AnnotationValue frameworks = valueOf(mirror, "frameworks");
        return new Declaration(
                target,
                mirror,
                (name == null ? defaultOf(mirror, "value") : name).getValue().toString(),
                inline == null ? null : inline.getValue().toString(),
                inline == null ? name : inline,
                name != null && inline != null,
                texts(frameworks),
                frameworks);
    }

    /** Returns the items of an array. Some compilers return a single item without its array. */
    private static List<AnnotationValue> items(@Nullable AnnotationValue value) {
        if (value == null) {
            return List.of();
        }
        if (!(value.getValue() instanceof List<?> list)) {
            return List.of(value);
        }
        List<AnnotationValue> items = new ArrayList<>();
        for (Object item : list) {
            if (item instanceof AnnotationValue itemValue) {
                items.add(itemValue);
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

    /** Returns the value of an element in the source, or null if the annotation leaves it out. */
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
