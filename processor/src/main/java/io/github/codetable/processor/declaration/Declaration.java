package io.github.codetable.processor.declaration;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import org.jspecify.annotations.Nullable;

/**
 * One {@code @CodeTable} annotation of a package.
 *
 * @param target the annotated package, which is also the package of the generated types
 * @param annotation the annotation itself, never the container of repeated annotations
 * @param spec the name of the spec, or the default name if the annotation has none; unused if {@code inline} is present
 * @param inline the text of the spec, or null if the spec is a file
 * @param specValue the value in the source for {@code inline}, or else for {@code value}; null if both are left out
 * @param isAmbiguous whether the annotation has both {@code value} and {@code inline}, which is an error
 * @param frameworks the keys of the requested frameworks; empty for all
 * @param frameworksValue the value in the source for {@code frameworks}, or null if it is left out
 */
public record Declaration(
        PackageElement target,
        AnnotationMirror annotation,
        String spec,
        @Nullable String inline,
        @Nullable AnnotationValue specValue,
        boolean isAmbiguous,
        List<String> frameworks,
        @Nullable AnnotationValue frameworksValue) {

    public Declaration {
        frameworks = List.copyOf(frameworks);
    }

    /** Returns the name of the package, which is never empty because the unnamed package cannot be annotated. */
    public String packageName() {
        return target.getQualifiedName().toString();
    }
}
