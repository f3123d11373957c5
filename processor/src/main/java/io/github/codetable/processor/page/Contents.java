package io.github.codetable.processor.page;

import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import java.util.List;

/** The list of all codes by range, with links. */
record Contents(PageTable page) {

    void write(HtmlWriter html) {
        html.start("nav", Attribute.of("aria-label", "Codes")).line();
        writeCodes(page.rowsIn(null), html);
        for (Range range : page.table().ranges()) {
            html.start("p");
            html.start("a", Attribute.linkTo(Anchors.of(range)));
            html.text(range.description().title());
            html.end().space();
            html.element("span", page.bounds(range)).end().line();
            writeCodes(page.rowsIn(range), html);
        }
        html.end().line();
    }

    private void writeCodes(List<Row> rows, HtmlWriter html) {
        if (rows.isEmpty()) {
            return;
        }
        html.start("ul").line();
        for (Row row : rows) {
            html.start("li").start("a", Attribute.linkTo(page.number(row)));
            html.element("b", page.number(row)).space();
            html.element("span", row.description().title());
            html.end().end().line();
        }
        html.end().line();
    }
}
