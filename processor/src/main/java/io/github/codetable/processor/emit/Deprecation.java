package io.github.codetable.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.model.Name;
import java.util.List;
import java.util.Optional;

/**
 * Whether a name is deprecated, as the annotation and the Javadoc tag that only ever stand together.
 *
 * @param text what to use instead
 */
record Deprecation(Optional<String> text) {

    static Deprecation of(Name name) {
        return new Deprecation(name.deprecated());
    }

    /** A name is deprecated with what it belongs to: a constant with its row, or with its holder. */
    static Deprecation of(Name name, Name owner) {
        return name.deprecated().isPresent() ? of(name) : of(owner);
    }

    List<AnnotationSpec> annotations() {
        return text.isEmpty()
                ? List.of()
                : List.of(
                        AnnotationSpec.builder(ClassName.get(Deprecated.class)).build());
    }

    /** For code that uses a deprecated name of another file. */
    static AnnotationSpec suppressed() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "deprecation")
                .build();
    }

    Optional<JavadocText> tag() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        JavadocText instead = JavadocText.of(text.get());
        return Optional.of(instead.isEmpty() ? JavadocText.phrase("not to be used any more") : instead);
    }
}
