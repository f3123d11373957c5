package io.github.codetable.processor.check;

import io.github.codetable.processor.model.Table;

/** The names of the files that compilers write classes to, for which file systems have room for so many bytes. */
final class ClassFileName {

    private static final int MOST = 255 - ".class".length();

    private ClassFileName() {}

    /** The most characters of a holder's name, each of which is a byte. */
    static int mostOfHolder() {
        return MOST;
    }

    /** The most characters of the table's name, in whose enum there may be one of the ranges. */
    static int mostOfTable(Table table) {
        return table.ranges().isEmpty() ? MOST : MOST - "$Range".length();
    }

    /** True when there is room for an enum in the table's. */
    static boolean hasRoom(Table table, String nested) {
        return table.name().text().length() + 1 + nested.length() <= MOST;
    }
}
