package io.github.codetable.processor.emit.javadoc;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.model.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a name is deprecated, as the annotation and the Javadoc tag that only ever stand together.
 *
 * @param text what to use instead
 */
public record Deprecation(@Nullable String text) {

    public static Deprecation of(Name name) {
        return new Deprecation(name.deprecated());
    }

    /** A name is deprecated with what it belongs to: a constant with its row, or with its holder. */
    public static Deprecation of(Name name, Name owner) {
        return name.deprecated() != null ? of(name) : of(owner);
    }

    public List<AnnotationSpec> annotations() {
        return text == null
                ? List.of()
                : List.of(
                        AnnotationSpec.builder(ClassName.get(Deprecated.class)).build());
    }

    /** For code that uses a deprecated name of another file. */
    public static AnnotationSpec suppressed() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "deprecation")
                .build();
    }

    @Nullable
    JavadocText tag() {
        if (text == null) {
            return null;
        }
        JavadocText instead = JavadocText.of(text);
        return instead.isEmpty() ? JavadocText.phrase("not to be used any more") : instead;
    }
}
