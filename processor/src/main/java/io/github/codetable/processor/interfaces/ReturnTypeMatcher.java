package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.classpath.ClassFinder;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Which values methods can return. */
public final class ReturnTypeMatcher {

    /** Not {@code float}, which has no room for every int. */
    private static final Set<TypeKind> WIDER_THAN_INT = EnumSet.of(TypeKind.LONG, TypeKind.DOUBLE);

    private final TableType table;
    private final Types types;

    ReturnTypeMatcher(TableType table, Types types) {
        this.table = table;
        this.types = types;
    }

    /**
     * The kind that a method has to return which has all these results and a property's value; {@code DECLARED} for an
     * object. Empty when there is none.
     */
    Optional<TypeKind> of(PropertyType property, List<TypeMirror> results) {
        List<Optional<TypeKind>> kinds = results.stream()
                .map(result -> Optional.ofNullable(ClassFinder.nullIfUnreadable(() -> kind(property, result))))
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.get(0) : Optional.empty();
    }

    /** True when the property's accessor itself is a method that has all these results. */
    boolean ofAccessor(PropertyType property, List<TypeMirror> results) {
        TypeKind own = property.type().getKind();
        return of(property, results).filter(kind -> kind == own).isPresent();
    }

    /** True when a method with this result overrides one with that one. */
    boolean overrides(TypeMirror result, TypeMirror overridden) {
        Boolean overrides =
                ClassFinder.nullIfUnreadable(() -> (result.getKind().isPrimitive() || result.getKind() == TypeKind.VOID)
                        ? result.getKind() == overridden.getKind()
                        : overridden.getKind() == TypeKind.DECLARED && types.isSubtype(result, overridden));
        return overrides != null && overrides;
    }

    /** Null when the value is nothing that the method can return. */
    private @Nullable TypeKind kind(PropertyType property, TypeMirror result) {
        TypeKind own = property.type().getKind();
        if (result.getKind().isPrimitive()) {
            boolean fits =
                    result.getKind() == own || (own == TypeKind.INT && WIDER_THAN_INT.contains(result.getKind()));
            return fits ? result.getKind() : null;
        }
        return isObject(property, result) ? TypeKind.DECLARED : null;
    }

    /** That a type which is yet to be generated really fits, the compiler itself sees then. */
    private boolean isObject(PropertyType property, TypeMirror result) {
        if (hasPending(result)) {
            return property.generated()
                    && (isPending(result) || types.isSubtype(types.erasure(property.type()), types.erasure(result)));
        }
        TypeMirror type = property.type() instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : property.type();
        return result.getKind() == TypeKind.DECLARED && types.isSubtype(type, result);
    }

    /** True for a type that is missing, which may be one of the table's, and for what an earlier build left of these. */
    private boolean isPending(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR || table.has(type);
    }

    private boolean hasPending(TypeMirror type) {
        return isPending(type)
                || (type.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::hasPending));
    }
}
