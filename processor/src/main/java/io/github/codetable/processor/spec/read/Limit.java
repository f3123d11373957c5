package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.yaml.Node;

/**
 * How much a spec may have of something: far more than anyone writes, and so little that no spec keeps a compiler busy.
 *
 * @param most the highest number that may be there
 * @param what what there may be so many of
 */
public record Limit(int most, String what) {

    /** A class file has room for a hundred more, however little is known of each. */
    static final Limit CODES = new Limit(4_000, "codes");

    static final Limit RANGES = new Limit(200, "ranges");
    static final Limit COLUMNS = new Limit(200, "columns");
    static final Limit FRAMEWORKS = new Limit(100, "frameworks");

    /** A compiler looks for each among all classes that it knows. */
    static final Limit INTERFACES = new Limit(100, "interfaces");

    static final Limit NAMES = new Limit(50_000, "names and aliases in its codes");
    static final Limit OPTIONS = new Limit(1_000, "values in a column");

    /** The longest text in chars; a class file holds one of 65,535 bytes, of which a char takes up to three. */
    static final int TEXT = 20_000;

    /** True when the section keeps to it; what is one too many is reported. */
    boolean admits(Node.Mapping section, Report report) {
        if (section.entries().size() <= most) {
            return true;
        }
        report(section.entries().get(most).key().place(), report);
        return false;
    }

    /** Reports what is one too many. */
    void report(Place place, Report report) {
        report.add(Message.TOO_MANY, place, most, what);
    }

    /** The part of a section that keeps to it. */
    Node.Mapping cut(Node.Mapping section) {
        return section.entries().size() <= most
                ? section
                : new Node.Mapping(section.entries().subList(0, most), section.place());
    }
}
