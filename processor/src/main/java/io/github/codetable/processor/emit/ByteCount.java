package io.github.codetable.processor.emit;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.model.Value;
import java.util.ArrayList;
import java.util.List;

/** How many bytes the compiled constants of a table take, which no method may have more than 65,535 of. */
final class ByteCount {

    private static final int MOST = 65_000;

    /** What a compiler may need to make a constant without arguments, and to put it into the array of all. */
    private static final int EMPTY = 24;

    /** What loads a number, a text, a constant or a class, and what calls. */
    private static final int STEP = 3;

    /** What makes an argument one of the last ones of a call that takes any number of them. */
    private static final int ELEMENT = 8;

    private final Table table;

    ByteCount(Table table) {
        this.table = table;
    }

    /** True when the enum's initializer has room for the constants and their arguments. */
    boolean fitInitializer() {
        int bytes = 0;
        for (Row row : table.rows()) {
            bytes += EMPTY + arguments(row) + 2 * STEP * row.aliases().size();
        }
        return bytes <= MOST;
    }

    /** The rows in as many lists as there have to be methods that tell their constants. */
    List<List<Row>> methods(List<Row> rows) {
        List<List<Row>> methods = new ArrayList<>();
        int left = 0;
        for (Row row : rows) {
            int bytes = 2 * STEP + arguments(row);
            if (bytes > left) {
                methods.add(new ArrayList<>());
                left = MOST;
            }
            methods.get(methods.size() - 1).add(row);
            left -= bytes;
        }
        return methods;
    }

    /** Of the number, the title, the range and the columns. */
    private int arguments(Row row) {
        int bytes = 3 * STEP;
        for (Column column : table.columns()) {
            bytes += argument(row, column);
        }
        return bytes;
    }

    private int argument(Row row, Column column) {
        if (column.type() != Column.Type.SET) {
            return STEP;
        }
        Value value = table.valueOf(row, column);
        int elements = value instanceof Value.Choices choices ? choices.values().size() : 0;
        return elements == 0 ? STEP : 3 * STEP + elements * ELEMENT;
    }
}
