package io.github.codetable.processor.spec;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchReporterTest {

    @Test
    void aSpecThatNoPlaceHasIsReportedWithAllOfThem() {
        assertThat(reported(new SpecFinder.Answer.Missing(List.of("here", "there")), "codes.yaml"))
                .isEqualTo("spec \"codes.yaml\" was not found; put the file in one of the places below, or give its"
                        + " folder with the compiler option -Acodetable.specs=FOLDER; places searched:\n "
                        + " here\n  there");
    }

    @Test
    void aBundledTableThatDoesNotExistIsReportedWithThoseThatDo() {
        assertThat(reported(new SpecFinder.Answer.NotBundled(List.of("http", "websocket")), "bundled:websockt"))
                .isEqualTo("there is no bundled table \"websockt\"; bundled tables: http, websocket; did you mean"
                        + " \"websocket\"?");
    }

    @Test
    void aNameThatIsNotLookedUpIsReportedWithTheReason() {
        assertThat(reported(new SpecFinder.Answer.Refused("leaves its folder"), "../codes.yaml"))
                .isEqualTo("the spec name \"../codes.yaml\" leaves its folder");
    }

    @Test
    void aSpecThatCannotBeReadIsReportedWithItsPlaceAndTheReason() {
        assertThat(reported(new SpecFinder.Answer.Unreadable("here/codes.yaml", "is a folder"), "codes.yaml"))
                .isEqualTo("spec \"codes.yaml\" cannot be read: here/codes.yaml is a folder");
    }

    private static String reported(SpecFinder.Answer answer, String name) {
        Report report = new Report();
        new SearchReporter(report).report(answer, name, Place.whole(new SourceText("codes.yaml", "")));
        return report.diagnostics().get(0).text();
    }
}
