package io.github.codetable.processor.page;

/** Parts of HTML tables. */
final class Tables {

    private Tables() {}

    /** Writes the row with the titles of the columns. */
    static void writeHead(HtmlWriter html, String... titles) {
        html.start("thead").start("tr");
        for (String title : titles) {
            html.element("th", title, Attribute.of("scope", "col"));
        }
        html.end().end().line();
    }
}
