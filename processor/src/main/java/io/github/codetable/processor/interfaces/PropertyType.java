package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.EnumMembers;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.ReservedNames;
import io.github.codetable.processor.naming.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A property of the enum with its Java type.
 *
 * @param name the property's name: {@code code}, or a column's name; see {@link EnumMembers}
 * @param type the type; {@code Enum<?>}, {@code Set<?>} or {@code Optional<?>} if the type is not generated yet
 * @param text the type for messages, such as {@code Set<SendableBy>}
 * @param isGenerated whether the type is not generated yet
 */
record PropertyType(String name, TypeMirror type, String text, boolean isGenerated) {

    /** Returns the properties of a table, in the order of the enum's constructor. */
    static List<PropertyType> all(Table table, Elements elements, Types types) {
        return EnumMembers.properties(table).stream()
                .map(property -> of(property, elements, types))
                .toList();
    }

    private static PropertyType of(EnumMembers.Property property, Elements elements, Types types) {
        String name = property.name();
        String nested = ReservedNames.nestedType(name);
        if (property.column() != null && property.column().optional()) {
            return ofOptional(property, nested, elements, types);
        }
        return switch (property.type()) {
            case BOOLEAN -> existing(name, types.getPrimitiveType(TypeKind.BOOLEAN));
            case INT -> existing(name, types.getPrimitiveType(TypeKind.INT));
            case STRING ->
                existing(name, elements.getTypeElement(String.class.getName()).asType());
            case ENUM -> new PropertyType(name, wildcard(Enum.class, elements, types), nested, true);
            case SET -> new PropertyType(name, wildcard(Set.class, elements, types), "Set<" + nested + ">", true);
        };
    }

    /** Returns an optional property, whose type is {@code OptionalInt} or an {@code Optional}. */
    private static PropertyType ofOptional(
            EnumMembers.Property property, String nested, Elements elements, Types types) {
        String name = property.name();
        return switch (property.type()) {
            case INT ->
                existing(
                        name,
                        elements.getTypeElement(OptionalInt.class.getName()).asType());
            case BOOLEAN -> existing(name, optionalOf(Boolean.class, elements, types));
            case STRING -> existing(name, optionalOf(String.class, elements, types));
            case ENUM, SET ->
                new PropertyType(name, wildcard(Optional.class, elements, types), "Optional<" + nested + ">", true);
        };
    }

    private static TypeMirror optionalOf(Class<?> value, Elements elements, Types types) {
        TypeMirror argument = elements.getTypeElement(value.getName()).asType();
        return types.getDeclaredType(elements.getTypeElement(Optional.class.getName()), argument);
    }

    private static PropertyType existing(String name, TypeMirror type) {
        return new PropertyType(name, type, TypeText.simple(type), false);
    }

    private static TypeMirror wildcard(Class<?> type, Elements elements, Types types) {
        return types.getDeclaredType(elements.getTypeElement(type.getName()), types.getWildcardType(null, null));
    }

    /** Returns true if the method has the name of the property's getter: {@code getRetry} or {@code isRetry}. */
    boolean hasGetter(String method) {
        String rest =
                method.startsWith("get") ? method.substring(3) : method.startsWith("is") ? method.substring(2) : "";
        return rest.equals(Words.capitalized(name));
    }
}
