package io.github.codetable.processor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The space that a table's generated classes need in class files, and the limits of the class file format. Bytes are those
 * of bytecode, and are counted as if every operand had its longer form.
 */
public final class ClassFileBudget {

    /** The limit of a method: 65,535 bytes (JVM specification, 4.7.3), less a reserve for code that is not counted. */
    public static final int MAX_METHOD_BYTES = 65_000;

    /** The limit of a constant pool: 65,534 entries (JVM specification, 4.1), less a reserve for entries not counted. */
    public static final int MAX_POOL_ENTRIES = 64_000;

    /** The bytes of an instruction with an operand: getstatic, putstatic, ldc_w, sipush, new, invokespecial. */
    private static final int INSTRUCTION = 3;

    /** The bytes that create a constant without arguments: new, dup, its name, its ordinal, invokespecial, putstatic. */
    private static final int CONSTANT = 5 * INSTRUCTION + 1;

    /** The bytes that copy a constant into an alias: getstatic, putstatic. */
    private static final int ALIAS = 2 * INSTRUCTION;

    /** The bytes that store a constant in an array: dup, the index, getstatic, aastore. */
    private static final int ELEMENT = 2 * INSTRUCTION + 2;

    private final Table table;

    public ClassFileBudget(Table table) {
        this.table = table;
    }

    /**
     * Returns the bytes that every compiler needs in the enum's initializer: constants without arguments, and aliases. Some
     * compilers fill the array of {@code values()} in another method, so the array is not counted.
     */
    public int initializerBytes() {
        return CONSTANT * table.rows().size() + ALIAS * aliases();
    }

    /**
     * Returns true if the enum's initializer has room for constants with their arguments in every compiler, with the array
     * of {@code values()}.
     */
    public boolean fitsInitializer() {
        int bytes = initializerBytes() + ELEMENT * table.rows().size();
        for (Row row : table.rows()) {
            bytes += arguments(row);
        }
        return bytes <= MAX_METHOD_BYTES;
    }

    /** Returns the rows in groups. The code that sets all fields of a group's constants fits into one method. */
    public List<List<Row>> rowsByMethod() {
        List<List<Row>> groups = new ArrayList<>();
        int left = 0;
        for (Row row : table.rows()) {
            int bytes = 2 * INSTRUCTION + arguments(row);
            if (bytes > left) {
                groups.add(new ArrayList<>());
                left = MAX_METHOD_BYTES;
            }
            groups.get(groups.size() - 1).add(row);
            left -= bytes;
        }
        return groups;
    }

    /**
     * Returns the entries in the enum's constant pool. A code takes 4 (the name as text and as string, the field, its type),
     * an alias 3, each different text 2, and each different number outside 16 bits 1.
     */
    public int enumPoolEntries() {
        Set<String> texts = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (Row row : table.rows()) {
            texts.add(row.description().title());
            addLarge(row.code(), numbers);
            for (Value value : row.values().values()) {
                if (value instanceof Value.Text text) {
                    texts.add(text.value());
                } else if (value instanceof Value.Int number) {
                    addLarge(number.value(), numbers);
                }
            }
        }
        return 4 * table.rows().size() + 3 * aliases() + 2 * texts.size() + numbers.size();
    }

    /**
     * Returns the entries in the constant pool of a framework's holder. A code takes 4 (the number; the enum constant's name,
     * type and field), each of its names 2 (as text and as string).
     */
    public int holderPoolEntries(Framework framework) {
        int names = 0;
        for (Row row : table.rows()) {
            names += table.namesOf(row, framework).size();
        }
        return 4 * table.rows().size() + 2 * names;
    }

    private int aliases() {
        int aliases = 0;
        for (Row row : table.rows()) {
            aliases += row.aliases().size();
        }
        return aliases;
    }

    /** Returns the bytes that load the code, the title, the range and the value of each column. */
    private int arguments(Row row) {
        int bytes = 3 * INSTRUCTION;
        for (Column column : table.columns()) {
            bytes += argument(row, column);
        }
        return bytes;
    }

    private int argument(Row row, Column column) {
        if (column.type() != Column.Type.SET) {
            return column.optional() ? 3 * INSTRUCTION : INSTRUCTION; // with boxing and Optional.of
        }
        Value value = table.valueOf(row, column);
        int elements = value instanceof Value.Choices choices ? choices.values().size() : 0;
        return elements == 0 ? INSTRUCTION : 3 * INSTRUCTION + elements * ELEMENT;
    }

    private static void addLarge(int number, Set<Integer> numbers) {
        if (number != (short) number) {
            numbers.add(number);
        }
    }
}
