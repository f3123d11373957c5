package io.github.codetable.processor.page;

import java.util.ArrayList;
import java.util.List;

/** Writer of Markdown blocks. All text is of type {@link MarkdownText}, which is escaped. */
final class MarkdownWriter {

    private final StringBuilder markdown = new StringBuilder();

    /** Writes a heading. */
    void heading(int level, MarkdownText text) {
        block("#".repeat(level) + " " + text);
    }

    /** Writes a paragraph. An empty text writes nothing. */
    void paragraph(MarkdownText text) {
        if (!text.isEmpty()) {
            block(text.toString());
        }
    }

    /** Writes a table. All rows have as many cells as there are titles. */
    void table(List<MarkdownText> titles, List<List<MarkdownText>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(line(titles));
        lines.add("|" + "---|".repeat(titles.size()));
        for (List<MarkdownText> row : rows) {
            lines.add(line(row));
        }
        block(String.join("\n", lines));
    }

    private static String line(List<MarkdownText> cells) {
        StringBuilder line = new StringBuilder("|");
        for (MarkdownText cell : cells) {
            line.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
        }
        return line.toString();
    }

    private void block(String text) {
        markdown.append(markdown.isEmpty() ? "" : "\n").append(text).append('\n');
    }

    /** Returns the Markdown. */
    @Override
    public String toString() {
        return markdown.toString();
    }
}
