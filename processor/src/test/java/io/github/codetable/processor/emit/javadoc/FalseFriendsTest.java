package io.github.codetable.processor.emit.javadoc;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.emit.source.PackageContext;
import io.github.codetable.processor.emit.source.PackageName;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.Reading;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FalseFriendsTest {

    @Test
    void listsUpToThreeTypes() {
        assertThat(warning(0)).isEmpty();
        assertThat(warning(1)).isEqualTo("Not to be confused with {@link H1#SAME} (2).");
        assertThat(warning(3))
                .isEqualTo("Not to be confused with {@link H1#SAME} (2), {@link H2#SAME} (3), {@link H3#SAME} (4).");
    }

    @Test
    void countsOtherTypes() {
        assertThat(warning(5))
                .isEqualTo("Not to be confused with {@link H1#SAME} (2), {@link H2#SAME} (3), {@link H3#SAME} (4) and 2"
                        + " more.");
    }

    /** Returns the warning for a name that means another code in the given number of other frameworks. */
    private static String warning(int others) {
        String frameworks = IntStream.rangeClosed(0, others)
                .mapToObj(i -> "f" + i + ": {holder: H" + i + "}")
                .collect(Collectors.joining(", "));
        String rows = IntStream.rangeClosed(0, others)
                .mapToObj(i -> "  %d: {name: N%d, names: {f%d: SAME}}\n".formatted(i + 1, i, i))
                .collect(Collectors.joining());
        Table table = Reading.of("table: T\nframeworks: {" + frameworks + "}\ncodes:\n" + rows)
                .table();
        TypeNames types = new TypeNames(new PackageContext(new PackageName("demo"), false, false), table);
        Row row = table.rows().get(0);
        Framework framework = table.frameworks().get(0);
        return new FalseFriends(table, types)
                .warning(types.holder(framework), table.namesOf(row, framework).get(0), row)
                .toString();
    }
}
