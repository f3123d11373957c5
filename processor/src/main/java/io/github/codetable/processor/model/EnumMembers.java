package io.github.codetable.processor.model;

import io.github.codetable.processor.naming.ReservedNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a table's enum. This is the only list of them: the emitter, the rules for interfaces and the reserved
 * column names use it.
 */
public final class EnumMembers {

    private static final Property CODE = new Property("code", Column.Type.INT, null);

    private static final Property TITLE = new Property("title", Column.Type.STRING, null);

    private static final Property RANGE = new Property("range", Column.Type.ENUM, null);

    /** Properties of the ranges' enum, which also has a title. */
    private static final List<String> BOUNDS = List.of("from", "to");

    /** Private methods are not listed: they have names that no method of an interface has. */
    private static final List<StaticMethod> STATIC_METHODS = List.of(
            new StaticMethod("forCode", "int"),
            new StaticMethod("find", "int"),
            new StaticMethod("of", "int"),
            new StaticMethod("describe", "int"),
            new StaticMethod("values", null),
            new StaticMethod("valueOf", "java.lang.String"));

    private EnumMembers() {}

    /** Returns the properties of a table's enum, in the order of the constructor's parameters. */
    public static List<Property> properties(Table table) {
        List<Property> properties = new ArrayList<>();
        properties.add(CODE);
        properties.add(TITLE);
        if (!table.ranges().isEmpty()) {
            properties.add(RANGE);
        }
        for (Column column : table.columns()) {
            properties.add(new Property(column.name(), column.type(), column));
        }
        return properties;
    }

    /** Returns the public static methods of each table's enum. */
    public static List<StaticMethod> staticMethods() {
        return STATIC_METHODS;
    }

    /**
     * Returns true if no column can have the name, because an enum has another member with this name. The result does not
     * depend on the table: ranges that are added to a spec later make no column name invalid.
     */
    public static boolean isReserved(String name) {
        return isProperty(name) || isStaticMethod(name) || ReservedNames.isInheritedMember(name);
    }

    private static boolean isProperty(String name) {
        return name.equals(CODE.name) || name.equals(TITLE.name) || name.equals(RANGE.name) || BOUNDS.contains(name);
    }

    private static boolean isStaticMethod(String name) {
        for (StaticMethod method : STATIC_METHODS) {
            if (method.name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A value that each constant has: a field and an accessor.
     *
     * @param name the name of the field and of the accessor
     * @param type the type; an enum of the ranges or of the column's values for {@code ENUM} and {@code SET}
     * @param column the column, or null if every table has the property
     */
    public record Property(
            String name, Column.Type type, @Nullable Column column) {}

    /**
     * A public static method.
     *
     * @param name the method's name
     * @param parameter the qualified type of its parameter, or null if it has none
     */
    public record StaticMethod(String name, @Nullable String parameter) {}
}
