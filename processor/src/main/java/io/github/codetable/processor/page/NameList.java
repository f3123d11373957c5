package io.github.codetable.processor.page;

import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.NameUses;
import io.github.codetable.processor.model.Row;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The names of a code, each with the frameworks that use it. */
record NameList(PageTable page) {

    void write(Row row, HtmlWriter html) {
        html.element("h4", "Names").line();
        html.start("dl", Attribute.ofClass("names")).line();
        for (Map.Entry<String, List<NameUses.Use>> name : page.namesOf(row).entrySet()) {
            write(name.getKey(), name.getValue(), row, html);
        }
        html.end().line();
        writeMissing(page.withoutName(row), html);
    }

    private void write(String name, List<NameUses.Use> uses, Row row, HtmlWriter html) {
        boolean isAmbiguous = page.isAmbiguous(name);
        html.start("div").start("dt");
        if (isAmbiguous) {
            html.element("code", name);
        } else {
            html.element("code", name, Attribute.id(name));
        }
        html.end().start("dd");
        boolean isFirst = true;
        for (NameUses.Use use : uses) {
            if (!isFirst) {
                html.text(",").space();
            }
            html.text(page.owner(use));
            writeDeprecation(use.name().deprecated(), row.name().deprecated(), html);
            isFirst = false;
        }
        if (isAmbiguous) {
            writeOtherCodes(name, row, html);
        }
        html.end().end().line();
    }

    /** The deprecation of a code is not repeated for its names. */
    private static void writeDeprecation(@Nullable String deprecated, @Nullable String ofRow, HtmlWriter html) {
        if (deprecated != null && !deprecated.equals(ofRow)) {
            html.space().element("span", "(" + Texts.deprecation(deprecated) + ")", Attribute.ofClass("old"));
        }
    }

    private void writeOtherCodes(String name, Row row, HtmlWriter html) {
        html.space().start("span", Attribute.ofClass("not")).text("Elsewhere:");
        for (Map.Entry<Row, List<NameUses.Use>> other : page.usesByRow(name).entrySet()) {
            if (!other.getKey().equals(row)) {
                String number = page.number(other.getKey());
                html.space();
                html.start("a", Attribute.linkTo(number)).text(number).end();
                html.space()
                        .text("in")
                        .space()
                        .text(page.owners(other.getValue()))
                        .text(".");
            }
        }
        html.end();
    }

    private void writeMissing(List<Framework> missing, HtmlWriter html) {
        int all = page.table().frameworks().size();
        if (missing.isEmpty()) {
            return;
        }
        html.start("p", Attribute.ofClass("none"));
        if (missing.size() == all) {
            html.text("No framework has a name for this code.");
        } else if (missing.size() > all / 2) {
            html.text("The other " + missing.size() + " frameworks have no name for this code.");
        } else {
            StringJoiner titles = new StringJoiner(", ", "No name in ", ".");
            for (Framework framework : missing) {
                titles.add(framework.description().title());
            }
            html.text(titles.toString());
        }
        html.end().line();
    }
}
