package io.github.codetable.processor.page;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.github.codetable.processor.hostile.HostileTables;
import io.github.codetable.processor.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

public class MarkdownPageTest {

    @Test
    void writesMeaningsAndNames() {
        Table table = PageTables.of("""
                table: Level
                title: Levels
                doc: All levels.
                reference: Manual <https://a.org/>
                ranges:
                  ALL: {from: 0, to: 99, title: All, doc: Any level.}
                frameworks:
                  one: {holder: OneLevels, title: One | two}
                codes:
                  10:
                    name: LOW
                    doc: A low level.
                    cause: Too little.
                    fix: Add more.
                    aliases: [{name: MINOR, deprecated: use LOW}]
                    names: {one: [Low, HIGH]}
                  11: {name: HIGH, deprecated: use LOW}
                """);

        assertThat(new MarkdownPage(table).write()).isEqualTo("""
                # Levels

                All levels.

                [Manual](https://a.org/)

                ## Codes

                | Code | Title | Meaning |
                |---|---|---|
                | 10 | Low | A low level. |
                | 11 | High | (deprecated: use LOW) |

                ## Causes and fixes

                | Code | Cause | Fix |
                |---|---|---|
                | 10 | Too little. | Add more. |

                ## Ranges

                | Numbers | Title | Meaning |
                |---|---|---|
                | 0 to 99 | All | Any level. |

                ## Names

                | Code | `Level` | One &#124; two |
                |---|---|---|
                | 10 | `LOW`, `MINOR` (deprecated) | `Low`, `HIGH` |
                | 11 | `HIGH` (deprecated) | |

                ## Names with several meanings

                | Name | Code | Used by |
                |---|---|---|
                | `HIGH` | 10 | One &#124; two |
                | `HIGH` | 11 | Level |
                """);
    }

    @Test
    void writesFrameworksAsRowsIfThereAreMoreThanCodes() {
        Table table = PageTables.of("""
                table: T
                frameworks: {a: {holder: ACodes, title: A, pattern: "A_{NAME}"}}
                codes: {1: {name: ONE}}
                """);

        assertThat(new MarkdownPage(table).write()).endsWith("""
                ## Names

                | Framework | 1 |
                |---|---|
                | `T` | `ONE` |
                | A | `A_ONE` |
                """);
    }

    @Test
    void listsReservedCode() {
        assertThat(new MarkdownPage(PageTables.webSocket()).write()).contains("\n| 1004 | Reserved | ");
    }

    /** A text can start neither a line nor a cell. */
    @Test
    void neverWritesTextAsTable() {
        List<Integer> benign = cells(new MarkdownPage(HostileTables.benign()).write());
        for (Table table : HostileTables.hostile(1)) {
            String page = new MarkdownPage(table).write();

            assertWithMessage(page).that(cells(page)).isEqualTo(benign);
            assertThat(page.replaceAll("</?code>", "")).doesNotContain("<");
        }
    }

    private static List<Integer> cells(String page) {
        return page.lines()
                .map(line -> (int) line.chars().filter(c -> c == '|').count())
                .toList();
    }
}
