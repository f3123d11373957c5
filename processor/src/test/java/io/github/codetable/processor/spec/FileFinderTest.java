package io.github.codetable.processor.spec;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileFinderTest {

    private static final Place PLACE = Place.ofSpec(new SourceText("codes.yaml", ""));

    @Test
    void returnsFoundFile() {
        SpecFile file = new SpecFile("codes.yaml", URI.create("memory:codes.yaml"), new byte[0]);
        Report report = new Report();
        FileFinder finder = new FileFinder(new FixedResult(new SpecFinder.Result.Found(file)), report);

        assertThat(finder.find("codes.yaml", PLACE)).isSameInstanceAs(file);
        assertThat(finder.findBeside(file, "codes.yaml", PLACE)).isSameInstanceAs(file);
        assertThat(report.isClean()).isTrue();
    }

    @Test
    void reportsMissingSpecWithPlacesTried() {
        assertThat(reported(new SpecFinder.Result.Missing(List.of("here", "there"), null), "codes.yaml"))
                .isEqualTo("spec \"codes.yaml\" was not found; put the file in one of the places below, or give its"
                        + " folder with the compiler option -Acodetable.specs=FOLDER\n  here\n  there");
    }

    @Test
    void proposesNearbyFileInFolderOfTheName() {
        assertThat(reported(
                        new SpecFinder.Result.Missing(List.of("here"), Path.of("here", "a", "codes.yml")),
                        "a/codes.yaml"))
                .contains("-Acodetable.specs=FOLDER; did you mean \"a/codes.yml\"? Found " + Path.of("here/a/codes.yml")
                        + "\n  here");
    }

    @Test
    void reportsUnknownBundledTableWithKnownOnes() {
        assertThat(reported(new SpecFinder.Result.NotBundled(List.of("http", "websocket")), "bundled:websockt"))
                .isEqualTo("there is no bundled table \"websockt\"; bundled tables: http, websocket; did you mean"
                        + " \"websocket\"?");
    }

    @Test
    void reportsForbiddenNameWithReason() {
        assertThat(reported(new SpecFinder.Result.Refused("leaves its folder"), "../codes.yaml"))
                .isEqualTo("the spec name \"../codes.yaml\" leaves its folder");
    }

    @Test
    void reportsUnreadableSpecWithPlaceAndReason() {
        assertThat(reported(new SpecFinder.Result.Unreadable("here/codes.yaml", "is a folder"), "codes.yaml"))
                .isEqualTo("spec \"codes.yaml\" cannot be read: here/codes.yaml is a folder");
    }

    private static String reported(SpecFinder.Result result, String name) {
        Report report = new Report();
        assertThat(new FileFinder(new FixedResult(result), report).find(name, PLACE))
                .isNull();
        return report.diagnostics().get(0).text();
    }

    private record FixedResult(Result result) implements SpecFinder {

        @Override
        public Result find(String name) {
            return result;
        }

        @Override
        public Result findBeside(SpecFile extending, String name) {
            return result;
        }
    }
}
