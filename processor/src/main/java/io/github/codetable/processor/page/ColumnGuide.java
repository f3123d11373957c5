package io.github.codetable.processor.page;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.Table;

/** The section that explains the columns and their values. */
record ColumnGuide(Table table) {

    void write(HtmlWriter html) {
        if (table.columns().isEmpty()) {
            return;
        }
        html.start("section", Attribute.ofClass("extra")).line();
        html.element("h2", "What the values mean").line();
        for (Column column : table.columns()) {
            write(column, html);
        }
        html.end().line();
    }

    private static void write(Column column, HtmlWriter html) {
        html.element("h3", ValueList.label(column), Attribute.id(Anchors.of(column)))
                .line();
        if (!Texts.isBlank(column.doc())) {
            html.start("p").text(column.doc()).end().line();
        }
        if (column.options().isEmpty()) {
            return;
        }
        html.start("dl", Attribute.ofClass("names")).line();
        for (Column.Option option : column.options()) {
            html.start("div").start("dt").element("span", option.name(), Attribute.ofClass("value"));
            html.end().start("dd").text(option.doc()).end().end().line();
        }
        html.end().line();
    }
}
