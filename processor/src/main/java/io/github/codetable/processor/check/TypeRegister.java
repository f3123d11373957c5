package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of one compilation: those that its sources declare, and those that its tables generate. */
public final class TypeRegister {

    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, Planned> planned = new HashMap<>();

    /** Adds types that the compilation's own sources declare, by their qualified names. */
    public void addSources(Collection<String> qualifiedNames) {
        qualifiedNames.forEach(name -> sources.put(name.toLowerCase(Locale.ROOT), name));
    }

    /**
     * Claims the names of a table's types in a package; one that another type has is reported.
     *
     * @return the names that were free
     */
    public Set<String> claim(String packageName, Table table, Report report) {
        Set<String> free = new HashSet<>();
        claim(packageName, table.name(), "table " + table.name().text(), report).ifPresent(free::add);
        for (Framework framework : table.frameworks()) {
            claim(packageName, framework.holder(), "holder of framework " + framework.key(), report)
                    .ifPresent(free::add);
        }
        return free;
    }

    private Optional<String> claim(String packageName, Name name, String as, Report report) {
        if (name.text().isEmpty()) {
            return Optional.empty();
        }
        String qualified = packageName + "." + name.text();
        String source = sources.get(qualified.toLowerCase(Locale.ROOT));
        if (source != null) {
            if (source.equals(qualified)) {
                report.add(Message.TYPE_EXISTS, name.place(), qualified, as);
            } else {
                report.add(Message.SAME_FILE, name.place(), source, qualified);
            }
            return Optional.empty();
        }
        Planned mine = new Planned(name, as);
        Planned first = planned.putIfAbsent(qualified.toLowerCase(Locale.ROOT), mine);
        if (first == null) {
            return Optional.of(name.text());
        }
        boolean same = first.name().text().equals(name.text());
        if (same) {
            report.add(
                    Message.SAME_TYPE,
                    name.place(),
                    SameNameCheck.first(first.name().place()),
                    name.text(),
                    packageName,
                    first.as(),
                    as);
        } else {
            report.add(
                    Message.SAME_FILE,
                    name.place(),
                    SameNameCheck.first(first.name().place()),
                    first.name().text(),
                    name.text());
        }
        return Optional.empty();
    }

    private record Planned(Name name, String as) {}
}
