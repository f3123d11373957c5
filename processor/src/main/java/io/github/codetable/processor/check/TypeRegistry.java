package io.github.codetable.processor.check;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the types of one compilation, both those in its sources and those generated from its tables. */
public final class TypeRegistry {

    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();

    /** Adds a type that the compilation's own sources declare. */
    public void addSource(String qualifiedName) {
        sources.put(qualifiedName.toLowerCase(Locale.ROOT), qualifiedName);
    }

    /**
     * Claims the names of the table and its holders in a package. An empty name claims nothing.
     *
     * @return an error for each name that another type has already, or that differs from its name by case only
     */
    public List<Diagnostic> claim(String packageName, Table table) {
        List<Diagnostic> problems = new ArrayList<>();
        String renaming = "name a spec with `extends: " + table.spec() + "` and another `table` instead";
        claim(packageName, new Claim(table.name(), "the table " + table.name().text(), renaming), problems);
        for (Framework framework : table.frameworks()) {
            String role = "the holder of framework " + framework.key();
            String choice = "list framework " + framework.key() + " in the `frameworks` of one annotation only";
            claim(packageName, new Claim(framework.holder(), role, choice), problems);
        }
        return problems;
    }

    private void claim(String packageName, Claim claim, List<Diagnostic> problems) {
        if (claim.name().text().isEmpty()) {
            return;
        }
        Diagnostic problem = conflict(packageName, claim);
        if (problem != null) {
            problems.add(problem);
        }
    }

    private @Nullable Diagnostic conflict(String packageName, Claim claim) {
        String qualifiedName = packageName + "." + claim.name().text();
        String file = qualifiedName.toLowerCase(Locale.ROOT);
        String source = sources.get(file);
        if (source != null) {
            return conflict(source, qualifiedName, claim);
        }
        Claim first = claims.putIfAbsent(file, claim);
        return first == null ? null : conflict(first, claim);
    }

    private static Diagnostic conflict(String source, String qualifiedName, Claim claim) {
        Place place = claim.name().place();
        String advice = place.isBundled() ? claim.wayOut() : "rename " + claim.role();
        return source.equals(qualifiedName)
                ? Diagnostic.error(Message.TYPE_EXISTS, place, qualifiedName, advice)
                : Diagnostic.error(Message.SAME_FILE, place, source, qualifiedName, advice);
    }

    private static Diagnostic conflict(Claim first, Claim second) {
        String name = first.name().text();
        String other = second.name().text();
        Place place = second.name().place();
        List<Related> related = Related.first(first.name().place());
        boolean canRename = !place.isBundled()
                && !place.toString().equals(first.name().place().toString());
        String advice = canRename ? "rename one of them" : second.wayOut();
        return name.equals(other)
                ? Diagnostic.error(Message.SAME_TYPE, place, related, name, first.role(), second.role(), advice)
                : Diagnostic.error(Message.SAME_FILE, place, related, name, other, advice);
    }

    /**
     * A type to generate.
     *
     * @param role the type in messages
     * @param wayOut the advice if the spec cannot be edited, or if two annotations name the same spec
     */
    private record Claim(Name name, String role, String wayOut) {}
}
