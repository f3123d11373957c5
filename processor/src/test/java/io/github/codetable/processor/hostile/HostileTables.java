package io.github.codetable.processor.hostile;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables with hostile texts, for the tests of other outputs. */
public final class HostileTables {

    private static final List<String> FRAMEWORKS = List.of("plain", "old", "mirroring", "filed");

    private HostileTables() {}

    /** Returns a table with another harmless text in each of the same fields. */
    public static Table benign() {
        Map<String, String> texts = new HashMap<>();
        for (String field : HostileSpec.texts()) {
            texts.put(field, "Harmless " + field);
        }
        return table(texts);
    }

    /**
     * Returns tables with another hostile text in each field. Each text is in each field once if {@code step} is 1, and at
     * least in one field otherwise.
     *
     * @param step the distance of the texts in the same field of two tables, less than the number of fields
     */
    public static List<Table> hostile(int step) {
        List<String> payloads =
                InjectionTexts.all().stream().filter(text -> !text.isBlank()).toList();
        List<Table> tables = new ArrayList<>();
        for (int round = 0; round < payloads.size(); round += step) {
            Map<String, String> texts = new HashMap<>();
            for (String field : HostileSpec.texts()) {
                texts.put(field, payloads.get((round + texts.size()) % payloads.size()));
            }
            tables.add(table(texts));
        }
        return tables;
    }

    private static Table table(Map<String, String> texts) {
        Reading reading = Reading.withFrameworks(FRAMEWORKS, HostileSpec.with(texts));
        assertThat(reading.text()).isEmpty();
        return reading.table();
    }
}
