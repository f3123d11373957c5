package io.github.codetable.processor.page;

import io.github.codetable.processor.model.Column;
import io.github.codetable.processor.model.ColumnValues;
import io.github.codetable.processor.model.Range;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.model.Value;
import io.github.codetable.processor.naming.Acronyms;
import io.github.codetable.processor.naming.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of all columns for a code or a range, as entries of a description list. */
final class ValueList {

    private static final Acronyms ACRONYMS = Acronyms.wellKnownAnd(List.of());

    private final Table table;
    private final ColumnValues values;

    ValueList(Table table) {
        this.table = table;
        this.values = new ColumnValues(table);
    }

    void write(Row row, HtmlWriter html) {
        for (Column column : table.columns()) {
            write(column, values.of(row, column), html);
        }
    }

    void write(Range range, HtmlWriter html) {
        for (Column column : table.columns()) {
            write(column, values.of(range, column), html);
        }
    }

    private static void write(Column column, @Nullable Value value, HtmlWriter html) {
        if (value == null) {
            return;
        }
        html.start("div").start("dt");
        html.start("a", Attribute.linkTo(Anchors.of(column)))
                .text(label(column))
                .end();
        html.end().start("dd");
        if (value instanceof Value.Choices choices) {
            if (choices.values().isEmpty()) {
                html.text("none");
            } else {
                write(choices.values(), html);
            }
        } else if (value instanceof Value.Choice choice) {
            write(column, choice, html);
        } else {
            html.text(plain(value));
        }
        html.end().end().line();
    }

    /** Writes a single value with its text. */
    private static void write(Column column, Value.Choice choice, HtmlWriter html) {
        html.element("span", choice.value(), Attribute.ofClass("value"));
        for (Column.Option option : column.options()) {
            if (option.name().equals(choice.value()) && !Texts.isBlank(option.doc())) {
                html.space().text(option.doc());
            }
        }
    }

    private static void write(List<Value.Choice> choices, HtmlWriter html) {
        boolean isFirst = true;
        for (Value.Choice choice : choices) {
            if (!isFirst) {
                html.space();
            }
            html.element("span", choice.value(), Attribute.ofClass("value"));
            isFirst = false;
        }
    }

    private static String plain(Value value) {
        if (value instanceof Value.Flag flag) {
            return flag.value() ? "yes" : "no";
        }
        return value instanceof Value.Int number ? Integer.toString(number.value()) : ((Value.Text) value).value();
    }

    /** Returns the name of a column in words: "Sendable by". */
    static String label(Column column) {
        String[] words = Words.ofCamel(column.name()).title(ACRONYMS).split(" ");
        for (int i = 1; i < words.length; i++) {
            boolean isCapitalized =
                    words[i].substring(1).equals(words[i].substring(1).toLowerCase(Locale.ROOT));
            words[i] = isCapitalized ? words[i].toLowerCase(Locale.ROOT) : words[i];
        }
        return String.join(" ", words);
    }
}
