package io.github.codetable.processor.mirrors;

import io.github.codetable.processor.classpath.Attempt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Reads the constants by which a class publishes codes: those of an enum, whole numbers, and objects of the class itself;
 * inherited ones, too, since code can name them like its own.
 */
public final class ConstantReader {

    private static final Set<Modifier> CONSTANT = EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    private static final Set<TypeKind> WHOLE_NUMBERS =
            EnumSet.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG);

    private final Map<String, MirroredConstant> found = new HashMap<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<TypeElement> visited = new HashSet<>();
    private boolean whole = true;

    private ConstantReader() {}

    static MirroredConstants read(TypeElement type) {
        ConstantReader reader = new ConstantReader();
        reader.add(type);
        return new MirroredConstants(reader.found, reader.whole);
    }

    private void add(TypeElement type) {
        if (!visited.add(type)) {
            return;
        }
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            String name = field.getSimpleName().toString();
            if (fields.add(name) && isConstant(field)) {
                found.put(name, new MirroredConstant(name, number(field)));
            }
        }
        whole &= Attempt.at(() -> addInherited(type)).orElse(false);
    }

    /** False when a class that it inherits from is missing. */
    private boolean addInherited(TypeElement type) {
        List<TypeMirror> inherited = new ArrayList<>(type.getInterfaces());
        if (type.getSuperclass().getKind() != TypeKind.NONE) {
            inherited.add(0, type.getSuperclass());
        }
        boolean all = true;
        for (TypeMirror each : inherited) {
            if (each.getKind() == TypeKind.DECLARED) {
                add((TypeElement) ((DeclaredType) each).asElement());
            } else {
                all = false;
            }
        }
        return all;
    }

    private static boolean isConstant(VariableElement field) {
        return field.getKind() == ElementKind.ENUM_CONSTANT
                || (field.getModifiers().containsAll(CONSTANT)
                        && (WHOLE_NUMBERS.contains(field.asType().getKind()) || isOfItsClass(field)));
    }

    private static boolean isOfItsClass(VariableElement field) {
        return field.asType().getKind() == TypeKind.DECLARED
                && ((DeclaredType) field.asType()).asElement().equals(field.getEnclosingElement());
    }

    private static Optional<Long> number(VariableElement field) {
        return field.getConstantValue() instanceof Number value ? Optional.of(value.longValue()) : Optional.empty();
    }
}
