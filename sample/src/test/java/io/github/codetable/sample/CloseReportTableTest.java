package io.github.codetable.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CloseReportTableTest {

    @Test
    void sortsByCodeAndAlignsColumns() {
        CloseReportTable table = new CloseReportTable(List.of(
                new CloseReport(4999, "-", "X", "no", "-", "-", "so long"),
                new CloseReport(1000, "N", "PROTOCOL", "at once", "WS_1000_N", "-", "")));

        assertEquals("""
                code  name  range     reconnect?  FastAPI    Best HTTP  reason
                ----  ----  --------  ----------  ---------  ---------  -------
                1000  N     PROTOCOL  at once     WS_1000_N  -
                4999  -     X         no          -          -          so long
                """, table.text());
    }

    @Test
    void hasOnlyHeadingsWithoutReports() {
        assertEquals("""
                code  name  range  reconnect?  FastAPI  Best HTTP  reason
                ----  ----  -----  ----------  -------  ---------  ------
                """, new CloseReportTable(List.of()).text());
    }
}
