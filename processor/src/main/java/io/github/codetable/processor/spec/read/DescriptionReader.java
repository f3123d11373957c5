package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.Description;

/** Reads the texts that a table, a range, a framework and a row have alike. */
public final class DescriptionReader {

    private DescriptionReader() {}

    /** The texts; a missing title is the given one. */
    static Description read(Fields fields, String title) {
        return new Description(
                fields.text("title").orElse(title),
                fields.text("doc").orElse(null),
                fields.text("reference").orElse(null));
    }
}
