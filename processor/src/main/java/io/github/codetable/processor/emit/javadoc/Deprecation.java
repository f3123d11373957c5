package io.github.codetable.processor.emit.javadoc;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.github.codetable.processor.model.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deprecation of a name. The annotation and the Javadoc tag are always used together.
 *
 * @param text the replacement; empty if the spec names none, null if the name is not deprecated
 */
public record Deprecation(@Nullable String text) {

    public static Deprecation of(Name name) {
        return new Deprecation(name.deprecated());
    }

    /**
     * Returns the deprecation of a name, or that of its owner if the name itself is not deprecated.
     *
     * @param owner the row's canonical name, or the holder's name
     */
    public static Deprecation of(Name name, Name owner) {
        return name.deprecated() != null ? of(name) : of(owner);
    }

    /** Returns {@code @Deprecated}, or an empty list if the name is not deprecated. */
    public List<AnnotationSpec> annotations() {
        return text == null
                ? List.of()
                : List.of(
                        AnnotationSpec.builder(ClassName.get(Deprecated.class)).build());
    }

    /** Returns the text of the {@code @deprecated} tag, or null if the name is not deprecated. */
    @Nullable
    JavadocText tag() {
        if (text == null) {
            return null;
        }
        JavadocText replacement = JavadocText.of(text);
        return replacement.isEmpty() ? JavadocText.phrase("no longer used") : replacement;
    }
}
