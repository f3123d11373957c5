package io.github.codetable.processor.model;

import java.util.List;

/**
 * The space that a table's generated classes need in class files, and the limits of the class file format. Bytes are those
 * of bytecode, and are counted as if every operand had its longer form. Entries are those of a constant pool.
 */
public final class ClassFileBudget {

    /** The limit of a method: 65,535 bytes (JVM specification, 4.7.3), less a reserve for code that is not counted. */
    public static final int MAX_METHOD_BYTES = 65_000;

    /** The limit of a constant pool: 65,534 entries (JVM specification, 4.1), less a reserve for entries not counted. */
    public static final int MAX_POOL_ENTRIES = 64_000;

    /** The bytes of an instruction with an operand: getstatic, putstatic, ldc_w, sipush, new, invokespecial. */
    private static final int INSTRUCTION = 3;

    /** The bytes that copy a constant into an alias: getstatic, putstatic. */
    private static final int ALIAS = 2 * INSTRUCTION;

    /** The bytes that store a value in an array: dup, the index, getstatic, aastore. */
    private static final int ELEMENT = 2 * INSTRUCTION + 2;

    /**
     * The bytes that create a constant without arguments (new, dup, its name, its ordinal, invokespecial, putstatic) and
     * store it in the array of {@code values()}. Some compilers fill the array in the initializer.
     */
    private static final int CONSTANT = 5 * INSTRUCTION + 1 + ELEMENT;

    /** The bytes that call the method that sets the fields of a constant: getstatic, invokevirtual. */
    private static final int CALL = 2 * INSTRUCTION;

    /** The bytes that create a set without its elements: two new objects, two calls, an array, putstatic. */
    private static final int SET = 7 * INSTRUCTION + 1;

    /** The entries of an enum's constant: its name as text and as string, the field, its type. */
    private static final int CONSTANT_ENTRIES = 4;

    /** The entries of a static field of any class: its name, the field, its type. */
    private static final int FIELD_ENTRIES = 3;

    /**
     * The entries of a column: its field and accessor with their types and signatures, the lookup for any code, the enum of
     * its options.
     */
    private static final int COLUMN_ENTRIES = 20;

    /** The entries of a shared set: its field, and a method that creates it. */
    private static final int SET_ENTRIES = 2 * FIELD_ENTRIES;

    private final Table table;
    private final ColumnValues values;
    private final SharedSets sets;
    private final List<Column> columnsOfRanges;
    private final PoolValues enumPool;
    private final PoolValues rangePool;
    private final PoolValues setPool;

    public ClassFileBudget(Table table) {
        this.table = table;
        this.values = new ColumnValues(table);
        this.sets = new SharedSets(table);
        this.columnsOfRanges = values.columnsOfRanges();
        this.enumPool = enumPool();
        this.rangePool = rangePool();
        this.setPool = setPool();
    }

    private PoolValues enumPool() {
        PoolValues pool = new PoolValues(sets);
        for (Row row : table.rows()) {
            pool.addText(row.description().title());
            pool.addNumber(row.code());
            for (String accessor : table.accessors()) {
                pool.addText(row.text(accessor));
            }
            for (Column column : table.columns()) {
                pool.add(column, values.of(row, column));
            }
        }
        for (Column column : table.columns()) {
            pool.add(column, column.defaultValue());
            for (Range range : table.ranges()) {
                pool.add(column, range.values().get(column.name()));
            }
        }
        return pool;
    }

    private PoolValues rangePool() {
        PoolValues pool = new PoolValues(sets);
        for (Range range : table.ranges()) {
            pool.addText(range.description().title());
            pool.addNumber(range.from());
            pool.addNumber(range.to());
            for (Column column : columnsOfRanges) {
                pool.add(column, values.of(range, column));
            }
        }
        return pool;
    }

    /** Returns the elements of the sets that the other pools contain. */
    private PoolValues setPool() {
        PoolValues pool = new PoolValues(sets);
        for (SharedSets.SharedSet set : sets.all()) {
            for (Column.Option option : set.options()) {
                pool.addOption(set.column(), option.name());
            }
        }
        return pool;
    }

    /** Returns true if the initializer of an enum has room for its constants with the given number of arguments each. */
    public static boolean fitInitializer(int constants, int arguments, int aliases) {
        return constants * (CONSTANT + arguments * INSTRUCTION) + aliases * ALIAS <= MAX_METHOD_BYTES;
    }

    /** Returns the number of constants whose fields one method can set. */
    public static int constantsPerMethod(int arguments) {
        return MAX_METHOD_BYTES / (CALL + arguments * INSTRUCTION);
    }

    /** Returns true if the initializer of a class has room for code that creates the sets. */
    public static boolean fitInitializer(List<SharedSets.SharedSet> sets) {
        long bytes = 0;
        for (SharedSets.SharedSet set : sets) {
            bytes += SET + (long) ELEMENT * set.options().size();
        }
        return bytes <= MAX_METHOD_BYTES;
    }

    /** Returns the bytes that the enum's initializer needs at least: constants without arguments, and aliases. */
    public int initializerBytes() {
        return CONSTANT * table.rows().size() + ALIAS * table.aliases();
    }

    /** Returns the entries of the table's enum. */
    public int enumPoolEntries() {
        return CONSTANT_ENTRIES * table.rows().size()
                + FIELD_ENTRIES * (table.aliases() + table.ranges().size())
                + COLUMN_ENTRIES * table.columns().size()
                + enumPool.entries();
    }

    /** Returns the entries of the ranges' enum. */
    public int rangePoolEntries() {
        return CONSTANT_ENTRIES * table.ranges().size() + COLUMN_ENTRIES * columnsOfRanges.size() + rangePool.entries();
    }

    /** Returns the entries of the class of the shared sets. */
    public int setPoolEntries() {
        return SET_ENTRIES * sets.all().size()
                + COLUMN_ENTRIES * table.columns().size()
                + setPool.entries();
    }

    /**
     * Returns the entries of a framework's holder. A code takes 4 (the number; the enum constant's name, type and field), each
     * of its names 2 (as text and as string). Ten names take 1 more, for the methods that the lookup is split into.
     */
    public int holderPoolEntries(Framework framework) {
        int names = 0;
        for (Row row : table.rows()) {
            names += table.namesOf(row, framework).size();
        }
        return 4 * table.rows().size() + 2 * names + names / 10;
    }
}
