package io.github.codetable.processor.page;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.codetable.processor.hostile.HostileTables;
import io.github.codetable.processor.model.Table;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in Chromium. The script {@code src/test/js/page.test.mjs} opens them, and prints a line for each check. The test
 * is skipped if the browser, Node.js or the npm packages are missing.
 */
@Tag("slow")
final class BrowserTest {

    private static final Path SCRIPTS = Path.of("src/test/js");

    /** The distance of the hostile texts. Fewer than the fields, so that the few pages have all texts. */
    private static final int STEP = 30;

    private static final Pattern CHECK = Pattern.compile("(not )?ok (.*)");

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> pagesWorkInBrowser() throws IOException, InterruptedException {
        Path node = find("node");
        Path browser = browser();
        assumeTrue(browser != null, "Chromium is missing: apt-get install chromium, or set CHROMIUM");
        assumeTrue(node != null, "Node.js is missing: apt-get install nodejs npm");
        assumeTrue(
                Files.isDirectory(SCRIPTS.resolve("node_modules")),
                "the npm packages are missing: run npm ci in processor/src/test/js");
        writePages();

        List<String> lines = run(node, browser);

        assertWithMessage("%s", lines).that(lines.size()).isAtLeast(30);
        return lines.stream()
                .map(line -> DynamicTest.dynamicTest(
                        CHECK.matcher(line).replaceFirst("$2"),
                        () -> assertThat(line).matches("ok .*")))
                .toList();
    }

    private void writePages() throws IOException {
        Table webSocket = PageTables.webSocketWithAllFrameworks();
        write("websocket.html", new HtmlPage(webSocket).write());
        // The time of axe grows with the page.
        Table small = webSocket.withFrameworks(List.of("jetty", "spring", "ktor"));
        write("small.html", new HtmlPage(small).write());
        write("websocket.md", new MarkdownPage(webSocket).write());
        write("sample.md", new MarkdownPage(PageTables.sample()).write());
        int number = 0;
        for (Table table : HostileTables.hostile(STEP)) {
            number++;
            write("hostile-" + number + ".html", new HtmlPage(table).write());
            write("hostile-" + number + ".md", new MarkdownPage(table).write());
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> run(Path node, Path browser) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        node.toString(),
                        SCRIPTS.resolve("page.test.mjs").toString(),
                        folder.toString(),
                        browser.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean hasEnded = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertWithMessage(text).that(hasEnded).isTrue();
        assertWithMessage(text).that(process.exitValue()).isEqualTo(0);
        return text.lines().toList();
    }

    private static @Nullable Path browser() {
        String configured = System.getenv("CHROMIUM");
        if (configured != null) {
            return Path.of(configured);
        }
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(BrowserTest::find)
                .filter(path -> path != null)
                .findFirst()
                .orElse(null);
    }

    /** Returns the program in the folders of the variable {@code PATH}, or null if it is missing. */
    private static @Nullable Path find(String program) {
        String path = System.getenv("PATH");
        return Stream.of(path == null ? new String[0] : path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
