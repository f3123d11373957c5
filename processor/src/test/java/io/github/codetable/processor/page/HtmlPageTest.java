package io.github.codetable.processor.page;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.codetable.processor.hostile.HostileTables;
import io.github.codetable.processor.model.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

public class HtmlPageTest {

    private static final int KIB = 1024;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final String SPEC = """
            table: Level
            title: Levels & more
            doc: All levels.
            reference: Manual <https://a.org/?a&b>
            ranges:
              ALL: {from: 0, to: 99, title: All}
              FULL: {from: 10, to: 11, title: Full, doc: Both numbers have an entry.}
            columns:
              retryAfter: {type: int, default: 5, doc: The seconds to wait.}
              isFatal: {type: boolean, default: false}
              hint: {type: string, default: ""}
              color: {type: enum, values: {RED: Stop., GREEN: Go.}, default: RED}
              seenBy: {type: set, values: [A, B], default: []}
            frameworks:
              one: {holder: OneLevels, title: One}
              two: {holder: TwoLevels, title: Two, version: "2.0", deprecated: use One}
              three: {holder: ThreeLevels, title: Three}
            codes:
              10:
                name: LOW
                doc: A low level.
                cause: Too little.
                fix: Add <more>.
                color: GREEN
                seenBy: [B, A]
                aliases: [{name: MINOR, deprecated: use LOW}]
                names: {one: Low, two: SAME}
              11: {name: HIGH, deprecated: use LOW, names: {one: SAME, two: High, three: High}}
            """;

    private static String page() {
        return new HtmlPage(PageTables.of(SPEC)).write();
    }

    @Test
    void writesTextsOfTable() {
        assertThat(page()).contains("<h1>Levels &amp; more</h1>");
        assertThat(page()).contains("<p>All levels.</p>");
        assertThat(page()).contains("<a href=\"https://a.org/?a&amp;b\">Manual</a>");
    }

    @Test
    void writesTextsOfCode() {
        assertThat(article("10"))
                .containsAtLeast(
                        "<h3><a href=\"#10\"><span>10</span> Low</a></h3>",
                        "<p class=\"name\"><code>LOW</code></p>",
                        "<p>A low level.</p>",
                        "<div><h4>Cause</h4><p>Too little.</p></div>",
                        "<div><h4>Fix</h4><p>Add &lt;more&gt;.</p></div>",
                        "<div><dt>Range</dt><dd><a href=\"#range-FULL\">Full</a></dd></div>")
                .inOrder();
    }

    @Test
    void writesValuesOfColumns() {
        assertThat(article("10"))
                .containsAtLeast(
                        "<div><dt><a href=\"#column-retryAfter\">Retry after</a></dt><dd>5</dd></div>",
                        "<div><dt><a href=\"#column-isFatal\">Is fatal</a></dt><dd>no</dd></div>",
                        "<div><dt><a href=\"#column-color\">Color</a></dt>"
                                + "<dd><span class=\"value\">GREEN</span> Go.</dd></div>",
                        "<div><dt><a href=\"#column-seenBy\">Seen by</a></dt>"
                                + "<dd><span class=\"value\">B</span> <span class=\"value\">A</span></dd></div>")
                .inOrder();
        assertThat(article("11")).contains("<div><dt><a href=\"#column-seenBy\">Seen by</a></dt><dd>none</dd></div>");
        assertThat(page()).contains("<h3 id=\"column-retryAfter\">Retry after</h3>\n<p>The seconds to wait.</p>");
    }

    @Test
    void writesNamesWithTheirFrameworks() {
        assertThat(article("10"))
                .containsAtLeast(
                        "<div><dt><code id=\"LOW\">LOW</code></dt><dd>Level</dd></div>",
                        "<div><dt><code id=\"MINOR\">MINOR</code></dt>"
                                + "<dd>Level <span class=\"old\">(deprecated: use LOW)</span></dd></div>",
                        "<div><dt><code id=\"Low\">Low</code></dt><dd>One</dd></div>",
                        "<p class=\"none\">No name in Three.</p>")
                .inOrder();
        assertThat(article("11")).contains("<div><dt><code id=\"High\">High</code></dt><dd>Two, Three</dd></div>");
    }

    @Test
    void marksNamesWithSeveralMeanings() {
        assertThat(article("10"))
                .contains("<div><dt><code>SAME</code></dt>"
                        + "<dd>Two <span class=\"not\">Elsewhere: <a href=\"#11\">11</a> in One.</span></dd></div>");
        assertThat(page())
                .contains("<tr><th scope=\"row\"><code id=\"SAME\">SAME</code></th>"
                        + "<td><a href=\"#10\">10</a></td><td>Two</td></tr>\n"
                        + "<tr><th scope=\"row\"><code>SAME</code></th>"
                        + "<td><a href=\"#11\">11</a></td><td>One</td></tr>");
    }

    @Test
    void marksDeprecatedCodesAndFrameworks() {
        assertThat(article("11"))
                .contains("<p class=\"name\"><code>HIGH</code> <span class=\"old\">deprecated: use LOW</span></p>");
        assertThat(page())
                .contains(
                        "<div><dt>Two 2.0 <span class=\"old\">(deprecated: use One)</span></dt><dd>Java class <code>TwoLevels</code></dd></div>");
    }

    @Test
    void tellsWhatNumbersWithoutEntryMean() {
        String all = section("ALL");
        String full = section("FULL");

        assertThat(all).contains("<p>No number here has an entry.</p>");
        assertThat(all).contains("Color</a></dt><dd><span class=\"value\">RED</span> Stop.</dd>");
        assertThat(full).contains("<p>Part of <a href=\"#range-ALL\">All</a></p>");
        assertThat(full.substring(0, full.indexOf("<article"))).doesNotContain("<dl");
    }

    @Test
    void writesTableWithoutRangesColumnsAndFrameworks() {
        String page = new HtmlPage(PageTables.of("table: T\ncodes: {1: {name: ONE}}\n")).write();

        assertThat(page).contains("<h2>Codes</h2>");
        assertThat(page).doesNotContain("<table");
        assertThat(page).doesNotContain("Range</dt>");
        assertThat(page).doesNotContain("class=\"none\"");
    }

    @Test
    void isEqualForEqualTables() {
        assertThat(page()).isEqualTo(page());
        assertThat(page()).doesNotContain("\r");
        assertThat(page()).endsWith("</html>\n");
    }

    @Test
    void isSmallWithAllFrameworks() {
        String page = new HtmlPage(PageTables.webSocketWithAllFrameworks()).write();

        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isAtMost(250 * KIB);
    }

    /** The tags and their attributes are those of harmless texts. Only references can become links. */
    @Test
    void neverWritesTextAsMarkup() {
        List<String> benign = tags(new HtmlPage(HostileTables.benign()).write());
        for (Table table : HostileTables.hostile(1)) {
            String page = new HtmlPage(table).write();

            assertWithMessage(page).that(tags(page)).isEqualTo(benign);
            assertThat(page.chars().noneMatch(c -> c < ' ' && c != '\n')).isTrue();
        }
    }

    private static List<String> tags(String page) {
        return TAG.matcher(page.substring(page.indexOf("<body>")))
                .results()
                .map(tag -> tag.group().replaceAll("href=\"https?://[^\"]*\"", "href"))
                .filter(tag -> !tag.equals("<a href>") && !tag.equals("</a>"))
                .toList();
    }

    private static List<String> article(String code) {
        return part("<article id=\"" + code + "\"", "</article>").lines().toList();
    }

    private static String section(String range) {
        return part("<section class=\"range\" id=\"range-" + range + "\"", "</section>");
    }

    private static String part(String start, String end) {
        String rest = page().substring(page().indexOf(start));
        return rest.substring(0, rest.indexOf(end));
    }
}
