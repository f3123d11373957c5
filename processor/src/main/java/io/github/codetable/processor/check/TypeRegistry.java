package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The types of one compilation: those that its sources declare, and those that its tables generate. */
public final class TypeRegistry {

    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, Planned> planned = new HashMap<>();

    /** Adds a type that the compilation's own sources declare. */
    public void addSource(String qualifiedName) {
        sources.put(qualifiedName.toLowerCase(Locale.ROOT), qualifiedName);
    }

    /** Claims the names of a table's types in a package; one that another type has is reported. */
    public void claim(String packageName, Table table, Report report) {
        claim(packageName, table.name(), "the table " + table.name().text(), report);
        for (Framework framework : table.frameworks()) {
            claim(packageName, framework.holder(), "the holder of framework " + framework.key(), report);
        }
    }

    private void claim(String packageName, Name name, String as, Report report) {
        if (name.text().isEmpty()) {
            return;
        }
        String qualified = packageName + "." + name.text();
        String file = qualified.toLowerCase(Locale.ROOT);
        String source = sources.get(file);
        if (source != null) {
            reportSource(source, qualified, name.place(), as, report);
            return;
        }
        Planned first = planned.putIfAbsent(file, new Planned(name, as));
        if (first != null) {
            reportPlanned(first, name, packageName, as, report);
        }
    }

    private static void reportSource(String source, String qualified, Place place, String as, Report report) {
        if (source.equals(qualified)) {
            report.add(Message.TYPE_EXISTS, place, qualified, as);
        } else {
            report.add(Message.SAME_FILE, place, source, qualified);
        }
    }

    private static void reportPlanned(Planned first, Name name, String packageName, String as, Report report) {
        String other = first.name().text();
        List<Related> related = SameNameCheck.first(first.name().place());
        if (other.equals(name.text())) {
            report.add(Message.SAME_TYPE, name.place(), related, other, packageName, first.as(), as);
        } else {
            report.add(Message.SAME_FILE, name.place(), related, other, name.text());
        }
    }

    private record Planned(Name name, String as) {}
}
