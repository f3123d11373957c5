package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.yaml.Node;

/**
 * The maximum number of elements of one kind in a spec. It is far higher than any real spec needs, and low enough for
 * the compiler to stay fast.
 *
 * @param max the maximum number
 * @param what the name of the elements in messages
 */
public record Limit(int max, String what) {

    /** The initializer of an enum has room for only a few more constants. */
    static final Limit CODES = new Limit(2_700, "codes");

    static final Limit RANGES = new Limit(200, "ranges");
    static final Limit COLUMNS = new Limit(200, "columns");
    static final Limit FRAMEWORKS = new Limit(100, "frameworks");

    /** The compiler searches for each interface among all classes on the class path. */
    static final Limit INTERFACES = new Limit(100, "interfaces");

    static final Limit NAMES = new Limit(50_000, "names and aliases in its codes");
    static final Limit OPTIONS = new Limit(1_000, "values in a column");

    /** The maximum length of a text in chars. A class file allows 65,535 bytes, and a char takes up to three. */
    static final int MAX_TEXT_LENGTH = 20_000;

    /** Returns true if the section is within the limit. Otherwise, reports its first excess entry. */
    boolean check(Node.Mapping section, Report report) {
        if (section.entries().size() <= max) {
            return true;
        }
        report(section.entries().get(max).key().place(), report);
        return false;
    }

    /** Reports that the limit is exceeded, at the place of the first excess element. */
    void report(Place place, Report report) {
        report.add(Message.TOO_MANY, place, max, what);
    }

    /** Returns the section without its excess entries. */
    Node.Mapping truncate(Node.Mapping section) {
        return section.entries().size() <= max
                ? section
                : new Node.Mapping(section.entries().subList(0, max), section.place());
    }
}
