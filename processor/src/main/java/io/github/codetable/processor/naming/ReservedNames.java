package io.github.codetable.processor.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that a spec cannot use, because the generated code uses them. The names for ranges are reserved even in a
 * table without ranges, so that ranges can be added later.
 */
public final class ReservedNames {

    /** The methods of Object and Enum in any JDK, and the names that serialization uses. javac warns about the latter. */
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
     * Types that the generated code refers to by their simple names. The code does not use {@code EnumDesc}, but every
     * enum inherits this type, which would hide a type of the table with the same name.
     */
    private static final Set<String> TYPES = Set.of("""
            Arrays Boolean Collections Deprecated EnumDesc Generated IllegalArgumentException Integer LinkedHashSet List
            NullPointerException Optional OptionalInt Override Range Set String SuppressWarnings
            """.split("\\s+"));

    private ReservedNames() {}

    /** Returns the types of {@code java.lang} that the generated code refers to by their simple names. */
    public static List<String> usedJavaLangTypes() {
        List<String> types = new ArrayList<>();
        for (String type : TYPES) {
            if (JavaLang.isType(type)) {
                types.add(type);
            }
        }
        return types;
    }

    /** Returns true if every enum has a member with the name, or if the name has a meaning for serialization. */
    public static boolean isInheritedMember(String name) {
        return MEMBERS.contains(name);
    }

    /** Returns true if the generated code uses a type of this name, which no generated type can have. */
    public static boolean isUsedType(String name) {
        return TYPES.contains(name);
    }

    /** Returns the name of a column's enum: {@code SendableBy} for {@code sendableBy}. */
    public static String nestedType(String column) {
        return Words.capitalized(column);
    }

    /** Returns the name of a column's enum: {@code SendableBy} for {@code sendableBy}. */
    public static Identifier nestedType(Identifier column) {
        return new Identifier(nestedType(column.text()));
    }

    /**
     * Returns the names that a canonical name, an alias or a range cannot have. In the enum's code, a constant
     * {@code R} would hide the type in {@code R.NEVER}.
     *
     * @param columns the names of the columns of type {@code enum} or {@code set}
     */
    public static Set<String> namesInEnumExpressions(Collection<String> columns) {
        Set<String> names = new HashSet<>(TYPES);
        for (String column : columns) {
            names.add(nestedType(column));
        }
        return names;
    }

    /**
     * Returns the names that a framework cannot give a code. In a holder's code, a constant {@code CloseCode} would
     * hide the type in {@code CloseCode.NORMAL_CLOSURE}.
     *
     * @param table the name of the table's enum
     */
    public static Set<String> namesInHolderExpressions(String table) {
        return Set.of(table);
    }
}
