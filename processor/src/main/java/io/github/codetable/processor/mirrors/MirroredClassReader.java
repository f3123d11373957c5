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
 * Reads the constants of a class that publishes codes: enum constants, integers, and instances of the class itself.
 * Includes inherited constants.
 */
final class MirroredClassReader {

    private static final Set<Modifier> PUBLIC_STATIC_FINAL =
            EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    private static final Set<TypeKind> INTEGERS =
            EnumSet.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG);

    private final Map<TypeElement, Map<String, Set<VariableElement>>> fieldsByType = new HashMap<>();
    private boolean isComplete = true;

    private MirroredClassReader() {}

    static MirroredClass read(TypeElement type) {
        MirroredClassReader reader = new MirroredClassReader();
        Map<String, MirroredClass.Constant> constants = new HashMap<>();
        reader.fields(type).forEach((name, fields) -> {
            VariableElement first = fields.iterator().next();
            // No code can use a name that is inherited from several types, so it is no constant of this class.
            if (fields.size() == 1 && isConstant(first)) {
                constants.put(name, constant(name, first));
            }
        });
        return new MirroredClass(constants, reader.isComplete);
    }

    /** Returns the declared and inherited fields by name. A name with several fields is ambiguous. */
    private Map<String, Set<VariableElement>> fields(TypeElement type) {
        Map<String, Set<VariableElement>> known = fieldsByType.get(type);
        if (known != null) {
            return known;
        }
        Map<String, Set<VariableElement>> fields = new HashMap<>();
        fieldsByType.put(type, fields);
        Boolean isAllInherited = ClassFinder.nullIfUnreadable(() -> addInherited(type, fields));
        isComplete &= isAllInherited != null && isAllInherited;
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            // The field hides all inherited ones with its name, even if it is not a constant.
            fields.put(field.getSimpleName().toString(), Set.of(field));
        }
        return fields;
    }

    /** Adds the fields of the supertypes. Returns false if a supertype is missing. */
    private boolean addInherited(TypeElement type, Map<String, Set<VariableElement>> fields) {
        List<TypeMirror> supertypes = new ArrayList<>(type.getInterfaces());
        if (type.getSuperclass().getKind() != TypeKind.NONE) {
            supertypes.add(0, type.getSuperclass());
        }
        boolean all = true;
        for (TypeMirror supertype : supertypes) {
            if (supertype.getKind() == TypeKind.DECLARED) {
                addNonPrivate(fields((TypeElement) ((DeclaredType) supertype).asElement()), fields);
            } else {
                all = false;
            }
        }
        return all;
    }

    private static void addNonPrivate(
            Map<String, Set<VariableElement>> inherited, Map<String, Set<VariableElement>> fields) {
        inherited.forEach((name, candidates) -> {
            for (VariableElement field : candidates) {
                if (!field.getModifiers().contains(Modifier.PRIVATE)) {
                    fields.computeIfAbsent(name, key -> new HashSet<>()).add(field);
                }
            }
        });
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
