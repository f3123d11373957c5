package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The generated classes fit into class files, of which the JVM specification limits the constants (section 4.1) and the
 * bytes of a method (section 4.7.3) to 65,535 each. What the generated code needs besides a spec's own is left room for.
 */
final class ClassFileCheck implements Check {

    private static final int MOST_CONSTANTS = 64_000;
    private static final int MOST_BYTES = 65_000;

    @Override
    public List<Diagnostic> check(Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        int codes = table.rows().size();
        int aliases = 0;
        for (Row row : table.rows()) {
            aliases += row.aliases().size();
        }
        Place place = table.name().place();
        demand(
                16 * codes + 6 * aliases,
                MOST_BYTES,
                "bytes in the enum's initializer (16 for each code, 6 for each alias)",
                place,
                problems);
        demand(
                4 * codes
                        + 3 * aliases
                        + 2 * texts(table).size()
                        + largeNumbers(table).size(),
                MOST_CONSTANTS,
                "constants in the enum's class file (4 for each code, 3 for each alias, 2 for each different text)",
                place,
                problems);
        for (Framework framework : table.frameworks()) {
            demand(
                    4 * codes + 2 * names(table, framework),
                    MOST_CONSTANTS,
                    "constants in a holder's class file (4 for each code, 2 for each of its names)",
                    framework.place(),
                    problems);
        }
        return problems;
    }

    private static void demand(int needed, int most, String what, Place place, List<Diagnostic> problems) {
        if (needed > most) {
            problems.add(Diagnostic.error(Message.TOO_MANY, place, most, what + ", but needs " + needed));
        }
    }

    private static int names(Table table, Framework framework) {
        int names = 0;
        for (Row row : table.rows()) {
            names += table.namesOf(row, framework).size();
        }
        return names;
    }

    private static Set<String> texts(Table table) {
        Set<String> texts = new HashSet<>();
        for (Row row : table.rows()) {
            texts.add(row.description().title());
            for (Value value : row.values().values()) {
                if (value instanceof Value.Text text) {
                    texts.add(text.value());
                }
            }
        }
        return texts;
    }

    /** Small ones stand in the code itself. */
    private static Set<Integer> largeNumbers(Table table) {
        Set<Integer> numbers = new HashSet<>();
        for (Row row : table.rows()) {
            addLarge(row.code(), numbers);
            for (Value value : row.values().values()) {
                if (value instanceof Value.Int number) {
                    addLarge(number.value(), numbers);
                }
            }
        }
        return numbers;
    }

    private static void addLarge(int number, Set<Integer> numbers) {
        if (number != (short) number) {
            numbers.add(number);
        }
    }
}
