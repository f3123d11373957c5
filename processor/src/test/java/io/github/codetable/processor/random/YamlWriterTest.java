package io.github.codetable.processor.random;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class YamlWriterTest {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    @Test
    void writesWhatAReaderReads() {
        for (int seed = 0; seed < 200; seed++) {
            Dice dice = new Dice(seed);
            Map<String, Object> table = new RandomTable(dice, new RandomTexts(dice)).draw(dice.below(5));
            String yaml = new YamlWriter(dice).write(table);
            assertWithMessage(yaml)
                    .that(new Load(SETTINGS).loadFromString(yaml.replace("\ufeff", "")))
                    .isEqualTo(table);
        }
    }
}
