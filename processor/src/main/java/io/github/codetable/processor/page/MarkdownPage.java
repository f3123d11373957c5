package io.github.codetable.processor.page;

import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.NameUses;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reference page of a table in Markdown, as GitHub and GitLab render it: tables of meanings, and a matrix of names. */
public final class MarkdownPage {

    private static final int SECTION = 2;

    private final PageTable page;
    private final Table table;

    /**
     * Creates the page of a table.
     *
     * @param table a table without problems, with the frameworks whose names the page has
     */
    public MarkdownPage(Table table) {
        this.page = new PageTable(table);
        this.table = table;
    }

    /** Returns the file. Equal tables have equal files. The encoding is UTF-8. */
    public String write() {
        MarkdownWriter markdown = new MarkdownWriter();
        Description description = table.description();
        markdown.heading(1, MarkdownText.of(description.title()));
        markdown.paragraph(MarkdownText.of(description.doc()));
        markdown.paragraph(MarkdownText.reference(description.reference()));
        writeSection("Codes", titles("Code", "Title", "Meaning"), codes(), markdown);
        writeSection("Causes and fixes", titles("Code", "Cause", "Fix"), advice(), markdown);
        writeSection("Ranges", titles("Numbers", "Title", "Meaning"), ranges(), markdown);
        NameMatrix matrix = new NameMatrix(page);
        writeSection("Names", matrix.titles(), matrix.rows(), markdown);
        writeSection("Names with several meanings", titles("Name", "Code", "Used by"), ambiguousNames(), markdown);
        return markdown.toString();
    }

    /** Writes a section with a table. A table without rows writes nothing. */
    private static void writeSection(
            String heading, List<MarkdownText> titles, List<List<MarkdownText>> rows, MarkdownWriter markdown) {
        if (!rows.isEmpty()) {
            markdown.heading(SECTION, MarkdownText.of(heading));
            markdown.table(titles, rows);
        }
    }

    private static List<MarkdownText> titles(String... plain) {
        List<MarkdownText> titles = new ArrayList<>();
        for (String title : plain) {
            titles.add(MarkdownText.of(title));
        }
        return titles;
    }

    private List<List<MarkdownText>> codes() {
        List<List<MarkdownText>> codes = new ArrayList<>();
        for (Row row : table.rows()) {
            codes.add(List.of(
                    number(row),
                    MarkdownText.of(row.description().title()),
                    MarkdownText.of(row.description().doc())
                            .and(deprecation(row.name().deprecated()))));
        }
        return codes;
    }

    private static MarkdownText deprecation(@Nullable String deprecated) {
        return deprecated == null ? MarkdownText.EMPTY : MarkdownText.of("(" + Texts.deprecation(deprecated) + ")");
    }

    private List<List<MarkdownText>> advice() {
        List<List<MarkdownText>> advice = new ArrayList<>();
        for (Row row : table.rows()) {
            MarkdownText cause = MarkdownText.of(row.advice().cause());
            MarkdownText fix = MarkdownText.of(row.advice().fix());
            if (!cause.isEmpty() || !fix.isEmpty()) {
                advice.add(List.of(number(row), cause, fix));
            }
        }
        return advice;
    }

    private List<List<MarkdownText>> ranges() {
        List<List<MarkdownText>> ranges = new ArrayList<>();
        for (Range range : table.ranges()) {
            ranges.add(List.of(
                    MarkdownText.of(page.bounds(range)),
                    MarkdownText.of(range.description().title()),
                    MarkdownText.of(range.description().doc())));
        }
        return ranges;
    }

    private List<List<MarkdownText>> ambiguousNames() {
        List<List<MarkdownText>> names = new ArrayList<>();
        for (String name : page.ambiguousNames()) {
            for (Map.Entry<Row, List<NameUses.Use>> uses : page.usesByRow(name).entrySet()) {
                names.add(List.of(
                        MarkdownText.code(name), number(uses.getKey()), MarkdownText.of(page.owners(uses.getValue()))));
            }
        }
        return names;
    }

    private MarkdownText number(Row row) {
        return MarkdownText.of(page.number(row));
    }
}
