package io.github.codetable.processor.model;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.SharedSets.SharedSet;
import io.github.codetable.processor.spec.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedSetsTest {

    private static final Table TABLE = Reading.of("""
            table: T
            columns:
              sendableBy: {type: set, values: [CLIENT, SERVER], default: [SERVER, CLIENT]}
              seen: {type: set, values: [CLIENT, SERVER], default: []}
            codes:
              1: {name: A}
              2: {name: B, sendableBy: [CLIENT, SERVER], seen: [CLIENT]}
              3: {name: C, sendableBy: [SERVER]}
            """).table();

    private static final Column SENDABLE_BY = TABLE.columns().get(0);
    private static final Column SEEN = TABLE.columns().get(1);

    private final SharedSets sets = new SharedSets(TABLE);

    @Test
    void sharesSetsWithTheSameElements() {
        SharedSet first = of(0, SENDABLE_BY);

        assertThat(first.name()).isEqualTo("SENDABLE_BY_1");
        assertThat(of(1, SENDABLE_BY)).isSameInstanceAs(first);
        assertThat(of(2, SENDABLE_BY).name()).isEqualTo("SENDABLE_BY_2");
    }

    @Test
    void keepsOrderOfOptions() {
        assertThat(of(0, SENDABLE_BY).options().stream().map(Column.Option::name))
                .containsExactly("CLIENT", "SERVER")
                .inOrder();
    }

    @Test
    void returnsNullForEmptySetAndMissingValue() {
        assertThat(of(0, SEEN)).isNull();
        assertThat(sets.of(SEEN, null)).isNull();
        assertThat(sets.all()).isEmpty();
    }

    @Test
    void listsRequestedSetsByColumn() {
        SharedSet seen = of(1, SEEN);
        SharedSet server = of(2, SENDABLE_BY);

        assertThat(sets.all()).containsExactly(server, seen).inOrder();
    }

    @Test
    void namesSetsOfSimilarColumnsDifferently() {
        Table table = Reading.of("""
                table: T
                columns:
                  aBC: {type: set, values: [X], default: [X]}
                  aBc: {type: set, values: [X], default: [X]}
                codes: {1: {name: A}}
                """).table();
        SharedSets similar = new SharedSets(table);
        List<Column> columns = table.columns();

        assertThat(columns.stream()
                        .map(column -> similar.of(column, column.defaultValue()).name()))
                .containsExactly("A_B_C_1", "A_BC_1");
    }

    private SharedSet of(int row, Column column) {
        return sets.of(column, new ColumnValues(TABLE).of(TABLE.rows().get(row), column));
    }
}
