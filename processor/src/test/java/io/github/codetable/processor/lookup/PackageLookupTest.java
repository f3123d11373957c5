package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder;
import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of the places, and what is beside a spec. */
final class PackageLookupTest {

    @TempDir
    private Path folder;

    private Project project;
    private SpecFinder finder;

    @BeforeEach
    void twoPlaces() {
        project = new Project(folder);
        finder = new PackageLookup(List.of(places("first"), places("second"), places("first")), new BundledTables());
    }

    private Candidates places(String path) {
        return name -> List.of(new FileCandidate(project.path(path).resolve(name)));
    }

    @Test
    void firstHitWins() throws IOException {
        project.spec("second/codes.yaml");
        project.assertFound(finder.find("codes.yaml"), "second/codes.yaml");
        project.spec("first/codes.yaml");
        project.assertFound(finder.find("codes.yaml"), "first/codes.yaml");
    }

    @Test
    void everyPlaceIsListedOnce() {
        assertThat(finder.find("codes.yaml")).isEqualTo(missing("first/codes.yaml", "second/codes.yaml"));
    }

    @Test
    void unreadableHitEndsTheSearch() {
        project.directory("first/codes.yaml");
        project.spec("second/codes.yaml");
        assertThat(finder.find("codes.yaml"))
                .isEqualTo(
                        new Answer.Unreadable(project.path("first/codes.yaml").toString(), "is a folder, not a file"));
    }

    @Test
    void laterPlacesAreNotAskedForAfterAHit() throws IOException {
        project.spec("first/codes.yaml");
        Candidates none = name -> {
            throw new AssertionError("asked for " + name);
        };
        SpecFinder lazy = new PackageLookup(List.of(places("first"), none), new BundledTables());
        project.assertFound(lazy.find("codes.yaml"), "first/codes.yaml");
        assertThat(lazy.find("bundled:websocket")).isInstanceOf(Answer.Found.class);
        assertThat(lazy.find("../codes.yaml")).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void besideComesFirst() throws IOException {
        project.spec("second/tables/codes.yaml");
        project.spec("second/tables/base.yaml");
        project.spec("first/base.yaml");
        SpecFile extending = found(finder.find("tables/codes.yaml"));
        project.assertFound(finder.findBeside(extending, "base.yaml"), "second/tables/base.yaml");
    }

    @Test
    void besideGoesOnFromWhereTheLastOneWas() throws IOException {
        project.spec("second/a/codes.yaml");
        project.spec("second/a/b/base.yaml");
        project.spec("second/a/b/root.yaml");
        SpecFile codes = found(finder.find("a/codes.yaml"));
        SpecFile base = found(finder.findBeside(codes, "b/base.yaml"));
        project.assertFound(finder.findBeside(base, "root.yaml"), "second/a/b/root.yaml");
    }

    @Test
    void notBesideIsLookedUpAsForAnAnnotation() throws IOException {
        project.spec("second/tables/codes.yaml");
        SpecFile extending = found(finder.find("tables/codes.yaml"));
        assertThat(finder.findBeside(extending, "base.yaml"))
                .isEqualTo(missing("second/tables/base.yaml", "first/base.yaml", "second/base.yaml"));
        project.spec("first/base.yaml");
        project.assertFound(finder.findBeside(extending, "base.yaml"), "first/base.yaml");
    }

    @Test
    void besideALinkIsBesideTheLink() throws IOException {
        project.spec("elsewhere/codes.yaml");
        project.spec("first/base.yaml");
        Files.createSymbolicLink(project.path("first/codes.yaml"), project.path("elsewhere/codes.yaml"));
        SpecFile extending = found(finder.find("codes.yaml"));
        assertThat(extending.location())
                .isEqualTo(project.path("elsewhere/codes.yaml").toRealPath().toUri());
        project.assertFound(finder.findBeside(extending, "base.yaml"), "first/base.yaml");
    }

    @Test
    void besideMayNotBeLeft() {
        project.spec("first/tables/codes.yaml");
        project.spec("first/base.yaml");
        SpecFile extending = found(finder.find("tables/codes.yaml"));
        assertThat(finder.findBeside(extending, "../base.yaml")).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void anySpecExtendsABundledTable() {
        project.spec("first/codes.yaml");
        SpecFile extending = found(finder.find("codes.yaml"));
        assertThat(found(finder.findBeside(extending, "bundled:websocket")).location())
                .isEqualTo(URI.create("bundled:websocket"));
    }

    @Test
    void besideABundledTableAreBundledFilesOnly() {
        project.spec("first/codes.yaml");
        SpecFile bundled = found(finder.find("bundled:websocket"));
        assertThat(finder.findBeside(bundled, "bundled:websocket")).isInstanceOf(Answer.Found.class);
        assertThat(finder.findBeside(bundled, "codes.yaml")).isInstanceOf(Answer.Found.class);
        assertThat(finder.findBeside(bundled, "other.yaml"))
                .isEqualTo(
                        new Answer.Unreadable("bundled:websocket/other.yaml", "is missing from the processor's jar"));
    }

    @Test
    void theTrailHasWhatWasFoundInTheJarToo() {
        PackageLookup lookup = new PackageLookup(List.of(), new BundledTables());
        SpecFile table = found(lookup.find("bundled:websocket"));
        SpecFile framework = found(lookup.findBeside(table, "frameworks/jetty.yaml"));
        lookup.find("bundled:nothing");
        assertThat(lookup.trail().found())
                .containsExactly(
                        new Origin.Bundled("bundled:websocket"), table.bytes(),
                        new Origin.Bundled("bundled:websocket/frameworks/jetty.yaml"), framework.bytes());
    }

    private Answer missing(String... tried) {
        return new Answer.Missing(List.of(tried).stream()
                .map(path -> project.path(path).toString())
                .toList());
    }

    private static SpecFile found(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Found.class);
        return ((Answer.Found) answer).file();
    }
}
