package io.github.codetable.processor.declaration;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import org.jspecify.annotations.Nullable;

/**
 * One {@code @CodeTable} of a package.
 *
 * @param target the annotated package, into which the types go
 * @param annotation the annotation, or the container that holds it
 * @param spec the name of the spec
 * @param inline the text of the spec, which stands for the one with the name; null when there is none
 * @param specValue the annotation's own value that names the spec or is it; null when the default stands
 * @param isAmbiguous true when the annotation both names a spec and has one
 * @param frameworks the keys of the frameworks asked for; empty for all
 * @param frameworksValue the annotation's own value that lists them; null when the default stands
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

    /** The package's name; empty for the unnamed package, which cannot be annotated. */
    public String packageName() {
        return target.getQualifiedName().toString();
    }
}
