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

    /** The texts of a row that constants can have at run time: the items of the key {@code accessors}. */
    public static final List<String> TEXTS = List.of("doc");

    private static final Property CODE = Property.stored("code", Column.Type.INT);

    private static final Property TITLE = Property.stored("title", Column.Type.STRING);

    private static final Property RANGE = Property.stored("range", Column.Type.ENUM);

    private static final Property DESCRIBE = new Property("describe", Column.Type.STRING, null, false);

    /** Properties of the ranges' enum, which also has a title. */
    private static final List<String> BOUNDS = List.of("from", "to");

    private static final String INT = "int";

    /** Private methods are not listed: they have names that no method of an interface has. */
    private static final List<StaticMethod> STATIC_METHODS = List.of(
            new StaticMethod("forCode", INT, null),
            new StaticMethod("find", INT, null),
            new StaticMethod("of", INT, null),
            new StaticMethod("describe", INT, null),
            new StaticMethod("labelOf", INT, null),
            new StaticMethod("values", null, null),
            new StaticMethod("valueOf", "java.lang.String", null));

    private EnumMembers() {}

    /** Returns the properties of a table's enum. Those with a field are in the order of the constructor's parameters. */
    public static List<Property> properties(Table table) {
        List<Property> properties = new ArrayList<>();
        properties.add(CODE);
        properties.add(TITLE);
        if (!table.ranges().isEmpty()) {
            properties.add(RANGE);
        }
        for (Column column : table.columns()) {
            properties.add(new Property(column.name(), column.type(), column, true));
        }
        for (String text : table.accessors()) {
            properties.add(Property.stored(text, Column.Type.STRING));
        }
        properties.add(DESCRIBE);
        return properties;
    }

    /** Returns the public static methods of a table's enum. */
    public static List<StaticMethod> staticMethods(Table table) {
        List<StaticMethod> methods = new ArrayList<>(STATIC_METHODS);
        for (Column column : table.columns()) {
            methods.add(new StaticMethod(valueOfAnyCode(column.name()), INT, column.name()));
        }
        return methods;
    }

    /** Returns the name of the method that returns a column's value for any int: {@code retryOf} for a column {@code retry}. */
    public static String valueOfAnyCode(String column) {
        return column + "Of";
    }

    /**
     * Returns true if no column can have the name, because an enum has another member with this name. The result does not
     * depend on the table: ranges that are added to a spec later make no column name invalid.
     */
    public static boolean isReserved(String name) {
        return isProperty(name) || isStaticMethod(name) || ReservedNames.isInheritedMember(name);
    }

    /**
     * Returns true if no column can have the name, because its method for any int would be another method of every
     * table's enum: {@code labelOf}.
     */
    public static boolean isMethodReserved(String column) {
        return STATIC_METHODS.contains(new StaticMethod(valueOfAnyCode(column), INT, null));
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
     * A value that each constant has, with an accessor.
     *
     * @param name the name of the accessor and of the field
     * @param type the type; an enum of the ranges or of the column's values for {@code ENUM} and {@code SET}
     * @param column the column, or null if the property does not belong to one
     * @param isStored true if the value is in a field; false if the accessor computes it
     */
    public record Property(
            String name, Column.Type type, @Nullable Column column, boolean isStored) {

        private static Property stored(String name, Column.Type type) {
            return new Property(name, type, null, true);
        }
    }

    /**
     * A public static method.
     *
     * @param name the method's name
     * @param parameter the qualified type of its parameter, or null if it has none
     * @param column the name of the column whose values it returns, or null if every table has the method
     */
    public record StaticMethod(
            String name,
            @Nullable String parameter,
            @Nullable String column) {}
}
