package io.github.codetable.processor.check;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.spec.Reading;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void acceptsValidTable() {
        assertThat(Reading.of("""
                table: CloseCode
                ranges:
                  ALL: {from: 0, to: 4999, retry: NOW}
                  PRIVATE_USE: {from: 4000, to: 4999}
                columns: {retry: {type: enum, values: [NEVER, NOW], default: NEVER}}
                frameworks: {rfc: {holder: RfcCodes, pattern: "{NAME}"}, jetty: {holder: JettyCodes}}
                codes:
                  1000: {name: OK, aliases: [FINE], names: {jetty: [NORMAL, SHUTDOWN]}}
                  4001: {name: MINE, retry: NEVER, names: {rfc: ~}}
                """).check(new Checks()::check).problems()).isEmpty();
    }

    @Test
    void reportsAllProblemsOnce() {
        assertThat(Reading.of("""
                table: closeCode
                title: 404
                ranges:
                  LOW: {from: 0, to: 99, reference: RFC, retrie: NOW}
                  MID: {from: 50, to: 200}
                columns:
                  retry: {type: enum, values: [NEVER, NOW], default: NEVR}
                  ordinal: {type: int, default: 0}
                frameworks:
                  rfc: {holder: String, pattern: "WS_{cod}_{NAME}"}
                  jetty: {holder: JettyCodes}
                codes:
                  1: {name: ONE, retry: OFTEN}
                  0x2: {name: TWO}
                  3: {name: ONE, names: {jety: X}}
                  4: {name: four, aliases: [ONE]}
                  5: {name: FIVE, names: {jetty: class}}
                  6: {name: SIX, names: {jetty: [A, A]}}
                  6: {name: SEVEN}
                  999: {name: FAR}
                """).check(new Checks()::check).problems().stream()
                        .map(problem -> problem.substring(0, problem.indexOf(']') + 1)))
                .containsExactly(
                        "1:8: [CT-021]",
                        "2:8: [CT-016]",
                        "4:42: [CT-013]",
                        "5:3: [CT-020]",
                        "7:54: [CT-027]",
                        "8:3: [CT-023]",
                        "10:17: [CT-023]",
                        "10:34: [CT-029]",
                        "13:25: [CT-027]",
                        "14:3: [CT-017]",
                        "15:13: [CT-014]",
                        "15:26: [CT-026]",
                        "16:13: [CT-021]",
                        "16:29: [CT-024]",
                        "17:34: [CT-022]",
                        "18:37: [CT-025]",
                        "19:3: [CT-012]",
                        "20:3: [CT-018]")
                .inOrder();
    }

    @Test
    void reportsInvalidNamesWithoutFollowUpProblems() {
        Report report = Reading.of("""
                table: T
                frameworks: {rfc: {holder: R, pattern: "{NAME}"}}
                codes: {1: {name: A-B}, 2: {name: A-B}}
                """).check(new Checks()::check).report();

        assertThat(report.diagnostics().stream().map(problem -> problem.message()))
                .containsExactly(Message.NOT_A_NAME, Message.NOT_A_NAME, Message.SAME_NAME)
                .inOrder();
    }
}
