package io.github.codetable.processor.interfaces;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Texts of types that do not depend on the compiler or on type annotations. */
final class TypeText {

    private TypeText() {}

    /** Returns the type with simple names, such as {@code Set<String>}. */
    static String simple(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simple(array.getComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return simple(wildcard);
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return other(type);
        }
        DeclaredType declared = (DeclaredType) type;
        String arguments =
                declared.getTypeArguments().stream().map(TypeText::simple).collect(Collectors.joining(", "));
        return declared.asElement().getSimpleName() + (arguments.isEmpty() ? "" : "<" + arguments + ">");
    }

    private static String simple(WildcardType wildcard) {
        TypeMirror upper = wildcard.getExtendsBound();
        TypeMirror lower = wildcard.getSuperBound();
        return upper != null ? "? extends " + simple(upper) : lower != null ? "? super " + simple(lower) : "?";
    }

    /** Returns the qualified name of an erased type, such as {@code java.util.Set}. */
    static String qualified(TypeMirror erased) {
        if (erased instanceof ArrayType array) {
            return qualified(array.getComponentType()) + "[]";
        }
        return erased.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) erased).asElement())
                        .getQualifiedName()
                        .toString()
                : other(erased);
    }

    private static String other(TypeMirror type) {
        boolean isKeyword = type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID;
        return isKeyword ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
    }
}
