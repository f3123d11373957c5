package io.github.codetable.processor.naming;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that the generated code itself needs, so that the spec cannot have them. What is reserved does not depend on
 * whether a table has ranges: adding them later breaks no name.
 */
public final class ReservedNames {

    /** Methods of Object and Enum in any JDK, and names with a meaning for serialization, about which javac warns. */
    private static final Set<String> MEMBERS = Set.of(
            "clone",
            "compareTo",
            "describeConstable",
            "equals",
            "finalize",
            "getClass",
            "getDeclaringClass",
            "hashCode",
            "name",
            "notify",
            "notifyAll",
            "ordinal",
            "toString",
            "valueOf",
            "values",
            "wait",
            "readObject",
            "readObjectNoData",
            "readResolve",
            "serialPersistentFields",
            "serialVersionUID",
            "writeObject",
            "writeReplace");

    /**
     * Types that the generated code writes by their simple names. {@code EnumDesc} it does not write, but every enum
     * inherits that type, which would hide one of the table's.
     */
    private static final Set<String> TYPES = Set.of("""
            Arrays Collections Deprecated EnumDesc Generated IllegalArgumentException Integer LinkedHashSet List
            NullPointerException Optional Override Range Set String SuppressWarnings
            """.split("\\s+"));

    private ReservedNames() {}

    /** Returns true if every enum has a member with the name, or if the name has a meaning for serialization. */
    public static boolean isEnumMember(String name) {
        return MEMBERS.contains(name);
    }

    /** True when no table, holder or nested type can have the name, because the generated code uses such a type. */
    public static boolean isUsedType(String name) {
        return TYPES.contains(name);
    }

    /** The name of the enum of a column whose values are listed: {@code SendableBy} for {@code sendableBy}. */
    public static String nestedType(String column) {
        return Words.capitalized(column);
    }

    /** The same of a name as code may have it. */
    public static Identifier nestedType(Identifier column) {
        return new Identifier(nestedType(column.text()));
    }

    /**
     * Names that no canonical name, alias or range can have: where the enum's code says {@code R.NEVER}, a constant
     * {@code R} would be meant and not the type.
     *
     * @param columns the names of the columns whose values are listed
     */
    public static Set<String> namesInEnumExpressions(Collection<String> columns) {
        Set<String> names = new HashSet<>(TYPES);
        for (String column : columns) {
            names.add(nestedType(column));
        }
        return names;
    }

    /**
     * Names that no framework can give a code, for the same reason: the code of a holder says
     * {@code CloseCode.NORMAL_CLOSURE}.
     *
     * @param table the enum's name
     */
    public static Set<String> namesInHolderExpressions(String table) {
        return Set.of(table);
    }
}
