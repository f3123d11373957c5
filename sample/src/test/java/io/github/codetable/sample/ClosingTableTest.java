package io.github.codetable.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Prints reports that were made up. */
class ClosingTableTest {

    @Test
    void sortsByNumberAndMakesColumnsAsWideAsTheirWidestCell() {
        ClosingTable table = new ClosingTable(List.of(
                new CloseReport(4999, "-", "X", "NEVER", "-", "-", "so long"),
                new CloseReport(1000, "N", "PROTOCOL", "NOW", "WS_1000_N", "-", "")));

        assertEquals("""
                code  name  range     retry  FastAPI    Best HTTP  reason
                ----  ----  --------  -----  ---------  ---------  -------
                1000  N     PROTOCOL  NOW    WS_1000_N  -
                4999  -     X         NEVER  -          -          so long
                """, table.text());
    }

    @Test
    void isAHeadAndARuleWithoutReports() {
        assertEquals("""
                code  name  range  retry  FastAPI  Best HTTP  reason
                ----  ----  -----  -----  -------  ---------  ------
                """, new ClosingTable(List.of()).text());
    }
}
