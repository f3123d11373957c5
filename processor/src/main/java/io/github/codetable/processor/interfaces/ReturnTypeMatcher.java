package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.classpath.ClassFinder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** A matcher of the types of properties with the return types of methods. */
final class ReturnTypeMatcher {

    /** The primitive types that hold every int without loss. {@code float} does not. */
    private static final Set<TypeKind> WIDER_THAN_INT = EnumSet.of(TypeKind.LONG, TypeKind.DOUBLE);

    private final TableType table;
    private final Types types;

    ReturnTypeMatcher(TableType table, Types types) {
        this.table = table;
        this.types = types;
    }

    /**
     * Returns the kind of return type for a method that returns a property and overrides methods with other return types.
     *
     * @param property the property to return
     * @param overridden the return types of the overridden methods
     * @return a primitive kind, {@code DECLARED} for an object, or null if no return type is valid
     */
    @Nullable
    TypeKind match(PropertyType property, List<TypeMirror> overridden) {
        TypeKind common = null;
        for (TypeMirror result : overridden) {
            TypeKind kind = ClassFinder.nullIfUnreadable(() -> match(property, result));
            if (kind == null || (common != null && common != kind)) {
                return null;
            }
            common = kind;
        }
        return common;
    }

    /** Returns true if the property's accessor overrides methods with these return types. */
    boolean matchesAccessor(PropertyType property, List<TypeMirror> overridden) {
        return match(property, overridden) == property.type().getKind();
    }

    /** Returns true if a method with the return type can override a method with the other return type. */
    static boolean canOverride(TypeMirror result, TypeMirror overridden, Types types) {
        Boolean overrides =
                ClassFinder.nullIfUnreadable(() -> (result.getKind().isPrimitive() || result.getKind() == TypeKind.VOID)
                        ? result.getKind() == overridden.getKind()
                        : overridden.getKind() == TypeKind.DECLARED && types.isSubtype(result, overridden));
        return overrides != null && overrides;
    }

    private @Nullable TypeKind match(PropertyType property, TypeMirror result) {
        TypeKind own = property.type().getKind();
        if (result.getKind().isPrimitive()) {
            boolean fits =
                    result.getKind() == own || (own == TypeKind.INT && WIDER_THAN_INT.contains(result.getKind()));
            return fits ? result.getKind() : null;
        }
        return isObject(property, result) ? TypeKind.DECLARED : null;
    }

    /** Returns true if the return type accepts the property as an object, or may accept it once it is generated. */
    private boolean isObject(PropertyType property, TypeMirror result) {
        if (containsUngenerated(result)) {
            return property.isGenerated()
                    && (isUngenerated(result)
                            || types.isSubtype(types.erasure(property.type()), types.erasure(result)));
        }
        TypeMirror type = property.type() instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : property.type();
        return result.getKind() == TypeKind.DECLARED && types.isSubtype(type, result);
    }

    /** Returns true for a missing type, which may be generated, and for a nested type of an earlier build. */
    private boolean isUngenerated(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR || table.contains(type);
    }

    private boolean containsUngenerated(TypeMirror type) {
        return isUngenerated(type)
                || (type.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::containsUngenerated));
    }
}
