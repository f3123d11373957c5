package io.github.codetable.processor.interfaces;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types as texts that are the same under each compiler, whatever annotations the types have. */
public final class TypeText {

    private TypeText() {}

    /** As people write it: with simple names. */
    static String shown(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return shown(array.getComponentType()) + "[]";
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return plain(type);
        }
        DeclaredType declared = (DeclaredType) type;
        String arguments =
                declared.getTypeArguments().stream().map(TypeText::shown).collect(Collectors.joining(", "));
        return declared.asElement().getSimpleName() + (arguments.isEmpty() ? "" : "<" + arguments + ">");
    }

    /** The same for types that are the same once erased; the type is to be erased already. */
    static String erased(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return erased(array.getComponentType()) + "[]";
        }
        return type.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString()
                : plain(type);
    }

    private static String plain(TypeMirror type) {
        boolean keyword = type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID;
        return keyword ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
    }
}
