package io.github.codetable.processor.page;

import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.NameUses;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A table with what pages of all formats need to know about it. */
final class PageTable {

    private final Table table;
    private final NameUses uses;

    /** The rows by the name of their innermost range; those outside of all ranges by an empty name. */
    private final Map<String, List<Row>> rowsByRange = new HashMap<>();

    PageTable(Table table) {
        this.table = table;
        this.uses = new NameUses(table);
        for (Row row : table.rows()) {
            Range range = table.rangeOf(row.code());
            rowsByRange
                    .computeIfAbsent(range == null ? "" : range.name(), name -> new ArrayList<>())
                    .add(row);
        }
    }

    Table table() {
        return table;
    }

    /** Returns a code as people write it. */
    String number(int code) {
        return table.notation().text(code);
    }

    /** Returns a code as people write it. */
    String number(Row row) {
        return number(row.code());
    }

    /** Returns the first and the last code of a range. */
    String bounds(Range range) {
        return range.from() == range.to() ? number(range.from()) : number(range.from()) + " to " + number(range.to());
    }

    /** Returns the rows whose innermost range is the given one; for null, the rows outside of all ranges. */
    List<Row> rowsIn(@Nullable Range range) {
        return rowsByRange.getOrDefault(range == null ? "" : range.name(), List.of());
    }

    /** Returns the innermost range around the given one; null if there is none. */
    @Nullable
    Range around(Range range) {
        Range around = null;
        for (Range other : table.ranges()) {
            if (!other.equals(range) && other.contains(range)) {
                around = other;
            }
        }
        return around;
    }

    /** Returns true if the range has codes without a row that no inner range has. */
    boolean hasOtherCodes(Range range) {
        long others = range.size() - rowsIn(range).size();
        for (Range inner : table.ranges()) {
            if (range.equals(around(inner))) {
                others -= inner.size();
            }
        }
        return others > 0;
    }

    /** Returns the uses of a row's names by name: the names of the enum first, then those of the frameworks. */
    Map<String, List<NameUses.Use>> namesOf(Row row) {
        Map<String, List<NameUses.Use>> names = new LinkedHashMap<>();
        List<Name> all = new ArrayList<>();
        all.add(row.name());
        all.addAll(row.aliases());
        for (Framework framework : table.frameworks()) {
            all.addAll(table.namesOf(row, framework));
        }
        for (Name name : all) {
            List<NameUses.Use> ofRow = new ArrayList<>();
            for (NameUses.Use use : uses.of(name.text())) {
                if (use.row().equals(row)) {
                    ofRow.add(use);
                }
            }
            names.put(name.text(), ofRow);
        }
        return names;
    }

    /** Returns the frameworks that have no name for the row. */
    List<Framework> withoutName(Row row) {
        List<Framework> without = new ArrayList<>();
        for (Framework framework : table.frameworks()) {
            if (table.namesOf(row, framework).isEmpty()) {
                without.add(framework);
            }
        }
        return without;
    }

    boolean isAmbiguous(String name) {
        return uses.isAmbiguous(name);
    }

    /** Returns the names that denote several codes, in the order of their first codes. */
    List<String> ambiguousNames() {
        Set<String> names = new LinkedHashSet<>();
        for (Row row : table.rows()) {
            for (String name : namesOf(row).keySet()) {
                if (isAmbiguous(name)) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    /** Returns the uses of a name by row, in the order of the codes. */
    Map<Row, List<NameUses.Use>> usesByRow(String name) {
        Map<Row, List<NameUses.Use>> byRow = new LinkedHashMap<>();
        for (NameUses.Use use : uses.of(name)) {
            byRow.computeIfAbsent(use.row(), row -> new ArrayList<>()).add(use);
        }
        return byRow;
    }

    /** Returns the owners of several uses, with commas between them. */
    String owners(List<NameUses.Use> several) {
        StringJoiner owners = new StringJoiner(", ");
        for (NameUses.Use use : several) {
            owners.add(owner(use));
        }
        return owners.toString();
    }

    /** Returns the title of the framework that uses a name, or the name of the enum. */
    String owner(NameUses.Use use) {
        Framework framework = use.framework();
        return framework == null ? table.name().text() : framework.description().title();
    }
}
