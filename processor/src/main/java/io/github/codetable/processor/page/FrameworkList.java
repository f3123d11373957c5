package io.github.codetable.processor.page;

import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Table;
import org.jspecify.annotations.Nullable;

/** The section about the frameworks whose names the page has. */
record FrameworkList(Table table) {

    void write(HtmlWriter html) {
        if (table.frameworks().isEmpty()) {
            return;
        }
        html.start("section", Attribute.ofClass("extra")).line();
        html.element("h2", "Where the names come from").line();
        html.start("dl", Attribute.ofClass("names")).line();
        for (Framework framework : table.frameworks()) {
            write(framework, html);
        }
        html.end().line();
        html.end().line();
    }

    private static void write(Framework framework, HtmlWriter html) {
        html.start("div").start("dt").text(framework.description().title());
        if (framework.version() != null) {
            html.space().text(framework.version());
        }
        @Nullable String deprecated = framework.holder().deprecated();
        if (deprecated != null) {
            html.space().element("span", "(" + Texts.deprecation(deprecated) + ")", Attribute.ofClass("old"));
        }
        html.end().start("dd").text("Java class").space();
        html.element("code", framework.holder().text());
        if (!Texts.isBlank(framework.description().reference())) {
            html.text(", from").space();
            Texts.writeReferenceText(framework.description(), html);
        }
        html.end().end().line();
    }
}
