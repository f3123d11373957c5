package io.github.codetable.processor.page;

import io.github.codetable.processor.model.NameUses;
import io.github.codetable.processor.model.Row;
import java.util.List;
import java.util.Map;

/** The section about names that denote several codes. The anchor of such a name leads here. */
record AmbiguousNames(PageTable page) {

    void write(HtmlWriter html) {
        List<String> names = page.ambiguousNames();
        if (names.isEmpty()) {
            return;
        }
        html.start("section", Attribute.ofClass("extra")).line();
        html.element("h2", "Names with several meanings").line();
        html.start("table").line();
        Tables.writeHead(html, "Name", "Code", "Used by");
        html.start("tbody").line();
        for (String name : names) {
            write(name, html);
        }
        html.end().end().line();
        html.end().line();
    }

    private void write(String name, HtmlWriter html) {
        boolean isFirst = true;
        for (Map.Entry<Row, List<NameUses.Use>> uses : page.usesByRow(name).entrySet()) {
            html.start("tr");
            html.start("th", Attribute.of("scope", "row"));
            if (isFirst) {
                html.element("code", name, Attribute.id(name));
            } else {
                html.element("code", name);
            }
            html.end();
            String number = page.number(uses.getKey());
            html.start("td")
                    .start("a", Attribute.linkTo(number))
                    .text(number)
                    .end()
                    .end();
            html.element("td", page.owners(uses.getValue())).end().line();
            isFirst = false;
        }
    }
}
