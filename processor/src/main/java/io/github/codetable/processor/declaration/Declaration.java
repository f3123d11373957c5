package io.github.codetable.processor.declaration;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;

/**
 * One {@code @CodeTable} of a package.
 *
 * @param target the annotated package, into which the types go
 * @param annotation the annotation, or the container that holds it
 * @param spec the name of the spec
 * @param specValue the annotation's own value that names the spec; null when the default stands
 * @param frameworks the keys of the frameworks asked for; empty for all
 * @param frameworksValue the annotation's own value that lists them; null when the default stands
 */
public record Declaration(
        PackageElement target,
        AnnotationMirror annotation,
        String spec,
        AnnotationValue specValue,
        List<String> frameworks,
        AnnotationValue frameworksValue) {

    public Declaration {
        frameworks = List.copyOf(frameworks);
    }

    /** The package's name; empty for the unnamed package, which cannot be annotated. */
    public String packageName() {
        return target.getQualifiedName().toString();
    }
}
