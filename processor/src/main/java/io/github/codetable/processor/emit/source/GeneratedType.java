package io.github.codetable.processor.emit.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;

/** The start of each generated type, nested types too: the annotation that marks the type as generated. */
public final class GeneratedType {

    /** The qualified name of the annotation. */
    public static final String ANNOTATION = "io.github.codetable.Generated";

    private GeneratedType() {}

    public static TypeSpec.Builder enumBuilder(ClassName name) {
        return mark(TypeSpec.enumBuilder(name));
    }

    public static TypeSpec.Builder classBuilder(ClassName name) {
        return mark(TypeSpec.classBuilder(name));
    }

    private static TypeSpec.Builder mark(TypeSpec.Builder type) {
        return type.addAnnotation(ClassName.bestGuess(ANNOTATION));
    }
}
