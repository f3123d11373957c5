package io.github.codetable.processor.page;

import io.github.codetable.processor.model.Advice;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections of ranges with their codes. */
final class CodeSections {

    private final PageTable page;
    private final ValueList values;
    private final NameList names;

    CodeSections(PageTable page) {
        this.page = page;
        this.values = new ValueList(page.table());
        this.names = new NameList(page);
    }

    /** Writes a section of codes without a range. */
    void write(String title, List<Row> rows, HtmlWriter html) {
        html.start("section", Attribute.ofClass("range")).line();
        html.element("h2", title).line();
        write(rows, null, html);
        html.end().line();
    }

    /** Writes the section of a range. */
    void write(Range range, HtmlWriter html) {
        html.start(
                        "section",
                        Attribute.ofClass("range"),
                        Attribute.id(Anchors.of(range)),
                        Attribute.of("data-from", page.number(range.from())),
                        Attribute.of("data-to", page.number(range.to())))
                .line();
        html.start("h2").text(range.description().title()).space();
        html.element("span", page.bounds(range)).end().line();
        html.start("div", Attribute.ofClass("about")).line();
        Texts.writeDoc(range.description(), html);
        Range around = page.around(range);
        if (around != null) {
            html.start("p").text("Part of").space();
            html.start("a", Attribute.linkTo(Anchors.of(around)));
            html.text(around.description().title()).end().end().line();
        }
        if (page.hasOtherCodes(range)) {
            List<Row> rows = page.rowsIn(range);
            html.element("p", rows.isEmpty() ? "No number here has an entry." : "Numbers here without an entry:");
            html.line();
            html.start("dl", Attribute.ofClass("facts"));
            values.write(range, html);
            html.end().line();
        }
        Texts.writeReference(range.description(), html);
        html.end().line();
        write(page.rowsIn(range), range, html);
        html.end().line();
    }

    private void write(List<Row> rows, @Nullable Range range, HtmlWriter html) {
        for (Row row : rows) {
            write(row, range, html);
        }
    }

    private void write(Row row, @Nullable Range range, HtmlWriter html) {
        String number = page.number(row);
        html.start("article", Attribute.id(number), Attribute.of("data-code", number))
                .line();
        html.start("h3")
                .start("a", Attribute.linkTo(number))
                .element("span", number)
                .space();
        html.text(row.description().title()).end().end().line();
        html.start("p", Attribute.ofClass("name")).element("code", row.name().text());
        writeDeprecation(row.name().deprecated(), html);
        html.end().line();
        Texts.writeDoc(row.description(), html);
        writeAdvice(row.advice(), html);
        html.start("dl", Attribute.ofClass("facts")).line();
        if (range != null) {
            html.start("div").element("dt", "Range").start("dd");
            html.start("a", Attribute.linkTo(Anchors.of(range)));
            html.text(range.description().title()).end().end().end().line();
        }
        values.write(row, html);
        if (!Texts.isBlank(row.description().reference())) {
            html.start("div").element("dt", "Reference").start("dd");
            Texts.writeReferenceText(row.description(), html);
            html.end().end().line();
        }
        html.end().line();
        names.write(row, html);
        html.end().line();
    }

    private static void writeDeprecation(@Nullable String deprecated, HtmlWriter html) {
        if (deprecated != null) {
            html.space().element("span", Texts.deprecation(deprecated), Attribute.ofClass("old"));
        }
    }

    private static void writeAdvice(Advice advice, HtmlWriter html) {
        if (Texts.isBlank(advice.cause()) && Texts.isBlank(advice.fix())) {
            return;
        }
        html.start("div", Attribute.ofClass("advice")).line();
        writeAdvice("Cause", advice.cause(), html);
        writeAdvice("Fix", advice.fix(), html);
        html.end().line();
    }

    private static void writeAdvice(String heading, @Nullable String text, HtmlWriter html) {
        if (!Texts.isBlank(text)) {
            html.start("div")
                    .element("h4", heading)
                    .start("p")
                    .text(text)
                    .end()
                    .end()
                    .line();
        }
    }
}
