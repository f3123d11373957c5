package io.github.codetable.processor.lookup;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder;
import io.github.codetable.processor.spec.SpecFinder.Result;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageLookupTest {

    @TempDir
    private Path folder;

    private Project project;
    private SpecFinder finder;

    @BeforeEach
    void createFinder() {
        project = new Project(folder);
        finder = new PackageLookup(
                List.of(searchPath("first"), searchPath("second"), searchPath("first")), new BundledTables());
    }

    private SearchPath searchPath(String path) {
        return name -> List.of(new FileCandidate(project.path(path).resolve(name)));
    }

    @Test
    void findsFirstOfSeveralFiles() throws IOException {
        project.spec("second/codes.yaml");
        project.assertFound(finder.find("codes.yaml"), "second/codes.yaml");
        project.spec("first/codes.yaml");
        project.assertFound(finder.find("codes.yaml"), "first/codes.yaml");
    }

    @Test
    void listsEachTriedFileOnce() {
        assertThat(finder.find("codes.yaml")).isEqualTo(missing("first/codes.yaml", "second/codes.yaml"));
    }

    @Test
    void unreadableFileEndsSearch() {
        project.directory("first/codes.yaml");
        project.spec("second/codes.yaml");
        assertThat(finder.find("codes.yaml"))
                .isEqualTo(new Result.Unreadable(
                        project.path("first/codes.yaml").toString(),
                        "is a folder, not a file; rename the folder, or name another file"));
    }

    @Test
    void doesNotSearchAfterFirstFile() throws IOException {
        project.spec("first/codes.yaml");
        SearchPath unused = name -> {
            throw new AssertionError("searched for " + name);
        };
        SpecFinder lazy = new PackageLookup(List.of(searchPath("first"), unused), new BundledTables());
        project.assertFound(lazy.find("codes.yaml"), "first/codes.yaml");
        assertThat(lazy.find("bundled:websocket")).isInstanceOf(Result.Found.class);
        assertThat(lazy.find("../codes.yaml")).isInstanceOf(Result.Refused.class);
    }

    @Test
    void prefersFileBesideExtendingSpec() throws IOException {
        project.spec("second/tables/codes.yaml");
        project.spec("second/tables/base.yaml");
        project.spec("first/base.yaml");
        SpecFile extending = found(finder.find("tables/codes.yaml"));
        project.assertFound(finder.findBeside(extending, "base.yaml"), "second/tables/base.yaml");
    }

    @Test
    void findsFileBesideExtendedSpec() throws IOException {
        project.spec("second/a/codes.yaml");
        project.spec("second/a/b/base.yaml");
        project.spec("second/a/b/root.yaml");
        SpecFile codes = found(finder.find("a/codes.yaml"));
        SpecFile base = found(finder.findBeside(codes, "b/base.yaml"));
        project.assertFound(finder.findBeside(base, "root.yaml"), "second/a/b/root.yaml");
    }

    @Test
    void searchesAllFoldersIfFileIsNotBesideExtendingSpec() throws IOException {
        project.spec("second/tables/codes.yaml");
        SpecFile extending = found(finder.find("tables/codes.yaml"));
        assertThat(finder.findBeside(extending, "base.yaml"))
                .isEqualTo(missing("second/tables/base.yaml", "first/base.yaml", "second/base.yaml"));
        project.spec("first/base.yaml");
        project.assertFound(finder.findBeside(extending, "base.yaml"), "first/base.yaml");
    }

    @Test
    void besideLinkIsInFolderOfLink() throws IOException {
        project.spec("elsewhere/codes.yaml");
        project.spec("first/base.yaml");
        Files.createSymbolicLink(project.path("first/codes.yaml"), project.path("elsewhere/codes.yaml"));
        SpecFile extending = found(finder.find("codes.yaml"));
        assertThat(extending.location())
                .isEqualTo(project.path("elsewhere/codes.yaml").toRealPath().toUri());
        project.assertFound(finder.findBeside(extending, "base.yaml"), "first/base.yaml");
    }

    @Test
    void refusesParentFolderOfExtendingSpec() {
        project.spec("first/tables/codes.yaml");
        project.spec("first/base.yaml");
        SpecFile extending = found(finder.find("tables/codes.yaml"));
        assertThat(finder.findBeside(extending, "../base.yaml")).isInstanceOf(Result.Refused.class);
    }

    @Test
    void anySpecCanExtendBundledTable() {
        project.spec("first/codes.yaml");
        SpecFile extending = found(finder.find("codes.yaml"));
        assertThat(found(finder.findBeside(extending, "bundled:websocket")).location())
                .isEqualTo(URI.create("bundled:websocket"));
    }

    @Test
    void onlyBundledFilesAreBesideBundledTable() {
        project.spec("first/codes.yaml");
        SpecFile bundled = found(finder.find("bundled:websocket"));
        assertThat(finder.findBeside(bundled, "bundled:websocket")).isInstanceOf(Result.Found.class);
        assertThat(finder.findBeside(bundled, "codes.yaml")).isInstanceOf(Result.Found.class);
        assertThat(finder.findBeside(bundled, "other.yaml"))
                .isEqualTo(
                        new Result.Unreadable("bundled:websocket/other.yaml", "is missing from the processor's jar"));
    }

    @Test
    void logsBundledFiles() {
        PackageLookup lookup = new PackageLookup(List.of(), new BundledTables());
        SpecFile table = found(lookup.find("bundled:websocket"));
        SpecFile framework = found(lookup.findBeside(table, "frameworks/jetty.yaml"));
        lookup.find("bundled:nothing");
        assertThat(lookup.log().found())
                .containsExactly(
                        new Origin.Bundled("bundled:websocket"), table.bytes(),
                        new Origin.Bundled("bundled:websocket/frameworks/jetty.yaml"), framework.bytes());
    }

    private Result missing(String... tried) {
        return new Result.Missing(
                List.of(tried).stream()
                        .map(path -> project.path(path).toString())
                        .toList(),
                null);
    }

    private static SpecFile found(Result answer) {
        assertThat(answer).isInstanceOf(Result.Found.class);
        return ((Result.Found) answer).file();
    }
}
