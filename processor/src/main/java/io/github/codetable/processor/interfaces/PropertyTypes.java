package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.ReservedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The properties that each constant of a table's enum has. */
public final class PropertyTypes {

    private final Elements elements;
    private final Types types;
    private final List<PropertyType> all = new ArrayList<>();

    PropertyTypes(Table table, Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        all.add(known("code", types.getPrimitiveType(TypeKind.INT)));
        all.add(known("title", typeOf(String.class)));
        if (!table.ranges().isEmpty()) {
            all.add(generated("range", Enum.class, "Range"));
        }
        table.columns().forEach(column -> all.add(property(column)));
    }

    /** The property of that name. */
    Optional<PropertyType> get(String name) {
        return all.stream().filter(property -> property.name().equals(name)).findFirst();
    }

    /** The property that beans would call by that method. */
    Optional<PropertyType> calledBy(String method) {
        return all.stream().filter(property -> property.isCalledBy(method)).findFirst();
    }

    /** All of them, in the order of the spec. */
    List<PropertyType> all() {
        return List.copyOf(all);
    }

    /** Their names. */
    List<String> names() {
        return all.stream().map(PropertyType::name).toList();
    }

    private PropertyType property(Column column) {
        String name = column.name();
        return switch (column.type()) {
            case BOOLEAN -> known(name, types.getPrimitiveType(TypeKind.BOOLEAN));
            case INT -> known(name, types.getPrimitiveType(TypeKind.INT));
            case STRING -> known(name, typeOf(String.class));
            case ENUM -> generated(name, Enum.class, ReservedNames.nestedType(name));
            case SET -> generated(name, Set.class, "Set<" + ReservedNames.nestedType(name) + ">");
        };
    }

    private static PropertyType known(String name, TypeMirror type) {
        return new PropertyType(name, type, TypeText.shown(type), false);
    }

    private PropertyType generated(String name, Class<?> above, String shown) {
        TypeElement element = elements.getTypeElement(above.getName());
        TypeMirror type = types.getDeclaredType(element, types.getWildcardType(null, null));
        return new PropertyType(name, type, shown, true);
    }

    private TypeMirror typeOf(Class<?> type) {
        return elements.getTypeElement(type.getName()).asType();
    }
}
