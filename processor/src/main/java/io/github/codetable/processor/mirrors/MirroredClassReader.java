package io.github.codetable.processor.mirrors;

import io.github.codetable.processor.classpath.ClassFinder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A reader of the constants of a class that publishes codes: enum constants, integers, and instances of the class
 * itself. Inherited constants are included.
 */
final class MirroredClassReader {

    private static final Set<Modifier> PUBLIC_STATIC_FINAL =
            EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    private static final Set<TypeKind> INTEGERS =
            EnumSet.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG);

    private final Map<String, MirroredClass.Constant> constants = new HashMap<>();
    private final Set<String> fieldNames = new HashSet<>();
    private final Set<TypeElement> visited = new HashSet<>();
    private boolean isComplete = true;

    private MirroredClassReader() {}

    /** Returns the constants of the class. The result is incomplete if a superclass is missing. */
    static MirroredClass read(TypeElement type) {
        MirroredClassReader reader = new MirroredClassReader();
        reader.add(type);
        return new MirroredClass(reader.constants, reader.isComplete);
    }

    private void add(TypeElement type) {
        if (!visited.add(type)) {
            return;
        }
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            String name = field.getSimpleName().toString();
            // Any field hides inherited constants with its name, even a field that is not a constant.
            if (fieldNames.add(name) && isConstant(field)) {
                constants.put(name, constant(name, field));
            }
        }
        Boolean isAllInherited = ClassFinder.nullIfUnreadable(() -> addInherited(type));
        isComplete &= isAllInherited != null && isAllInherited;
    }

    /** Adds the constants of the supertypes. Returns false if a supertype is missing. */
    private boolean addInherited(TypeElement type) {
        List<TypeMirror> supertypes = new ArrayList<>(type.getInterfaces());
        if (type.getSuperclass().getKind() != TypeKind.NONE) {
            supertypes.add(0, type.getSuperclass());
        }
        boolean all = true;
        for (TypeMirror supertype : supertypes) {
            if (supertype.getKind() == TypeKind.DECLARED) {
                add((TypeElement) ((DeclaredType) supertype).asElement());
            } else {
                all = false;
            }
        }
        return all;
    }

    private static boolean isConstant(VariableElement field) {
        return field.getKind() == ElementKind.ENUM_CONSTANT
                || (field.getModifiers().containsAll(PUBLIC_STATIC_FINAL)
                        && (INTEGERS.contains(field.asType().getKind()) || isInstanceOfItsClass(field)));
    }

    private static boolean isInstanceOfItsClass(VariableElement field) {
        return field.asType().getKind() == TypeKind.DECLARED
                && ((DeclaredType) field.asType()).asElement().equals(field.getEnclosingElement());
    }

    private static MirroredClass.Constant constant(String name, VariableElement field) {
        return new MirroredClass.Constant(
                name, field.getConstantValue() instanceof Number number ? number.longValue() : null);
    }
}
