package io.github.codetable.processor.page;

import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of all codes in the enum and in each framework. The longer list makes the rows, so that the table is narrow. */
final class NameMatrix {

    private final PageTable page;
    private final Table table;
    private final List<Row> codes;

    /** The frameworks, with null for the enum in front. */
    private final List<@Nullable Framework> owners = new ArrayList<>();

    NameMatrix(PageTable page) {
        this.page = page;
        this.table = page.table();
        this.codes = table.rows();
        owners.add(null);
        owners.addAll(table.frameworks());
    }

    private boolean hasOwnersAsRows() {
        return owners.size() > codes.size();
    }

    List<MarkdownText> titles() {
        List<MarkdownText> titles = new ArrayList<>();
        titles.add(MarkdownText.of(hasOwnersAsRows() ? "Framework" : "Code"));
        if (hasOwnersAsRows()) {
            for (Row row : codes) {
                titles.add(title(row));
            }
        } else {
            for (@Nullable Framework owner : owners) {
                titles.add(title(owner));
            }
        }
        return titles;
    }

    List<List<MarkdownText>> rows() {
        List<List<MarkdownText>> rows = new ArrayList<>();
        if (hasOwnersAsRows()) {
            for (@Nullable Framework owner : owners) {
                List<MarkdownText> cells = new ArrayList<>();
                cells.add(title(owner));
                for (Row row : codes) {
                    cells.add(names(row, owner));
                }
                rows.add(cells);
            }
        } else {
            for (Row row : codes) {
                List<MarkdownText> cells = new ArrayList<>();
                cells.add(title(row));
                for (@Nullable Framework owner : owners) {
                    cells.add(names(row, owner));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private MarkdownText title(Row row) {
        return MarkdownText.of(page.number(row));
    }

    private MarkdownText title(@Nullable Framework owner) {
        return owner == null
                ? MarkdownText.code(table.name().text())
                : MarkdownText.of(owner.description().title());
    }

    private MarkdownText names(Row row, @Nullable Framework owner) {
        List<Name> names = new ArrayList<>();
        if (owner == null) {
            names.add(row.name());
            names.addAll(row.aliases());
        } else {
            names.addAll(table.namesOf(row, owner));
        }
        List<MarkdownText> cell = new ArrayList<>();
        for (Name name : names) {
            MarkdownText mark = MarkdownText.of(name.deprecated() == null ? "" : "(deprecated)");
            cell.add(MarkdownText.code(name.text()).and(mark));
        }
        return MarkdownText.list(cell);
    }
}
