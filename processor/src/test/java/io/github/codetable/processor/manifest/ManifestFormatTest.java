package io.github.codetable.processor.manifest;

import static com.google.common.truth.Truth.assertThat;

import io.github.codetable.processor.lookup.Origin;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a trace, and what is made of one that is damaged. */
public final class ManifestFormatTest {

    private static final Path ROOT = Path.of("project").toAbsolutePath();
    private static final Path BASE = ROOT.resolve("target/generated");
    private static final String DIGEST = "00ff";
    private static final String TEXT = ManifestFormat.head() + """

            file ../../src/gr%C3%BCne+codes.yaml 00ff
            resource shared/codes.yaml 00ff
            bundled bundled:websocket 00ff
            absent ../../codes.yaml
            type com.acme.Sign%C3%A4l
            whole
            """;

    @Test
    void isReadAsItWasWritten() {
        Manifest trace = trace(true);
        assertThat(new ManifestFormat(BASE).format(trace)).isEqualTo(TEXT);
        assertThat(new ManifestParser(BASE).parse(TEXT)).isEqualTo(trace);
    }

    @Test
    void problemsAreRemembered() {
        Manifest trace = trace(false);
        String text = new ManifestFormat(BASE).format(trace);
        assertThat(text).isEqualTo(TEXT.replace("whole\n", ""));
        assertThat(new ManifestParser(BASE).parse(text)).isEqualTo(trace);
    }

    @Test
    void pathsAreThoseOfWhereverItIsNow() {
        Path elsewhere = Path.of("elsewhere").toAbsolutePath();
        Manifest moved = new ManifestParser(elsewhere.resolve("target/generated")).parse(TEXT);
        assertThat(moved.absent()).containsExactly(elsewhere.resolve("codes.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whole",
                "codetable trace 2\ntype com.acme.Signal\nwhole\n",
                "codetable trace 1 by another\ntype com.acme.Signal\nwhole\n",
                "codetable trace 1\ntype com.acme.Signal\n",
                "codetable trace 1\nfile ../../codes.yaml\nwhole\n",
                "codetable trace 1\nfile %zz 00ff\nwhole\n",
                "codetable trace 1\nmystery a b\nwhole\n",
                "codetable trace 1\ntype ../../../etc\nwhole\n",
                "codetable trace 1\nbundled a 00\nbundled a 00\nwhole\n",
            })
    void damagedOneIsNotWhole(String text) {
        String ours = text.replace("codetable trace 1", ManifestFormat.head());
        assertThat(new ManifestParser(BASE).parse(ours).whole()).isFalse();
    }

    @Test
    void typesOfAnotherVersionAreKnownAllTheSame() {
        Manifest trace =
                new ManifestParser(BASE).parse("codetable trace 2\nnews 1\ntype com.acme.Signal\ntype ../x\nwhole\n");
        assertThat(trace.types()).containsExactly("com.acme.Signal");
    }

    private static Manifest trace(boolean whole) {
        Map<Origin, Digest> read = new LinkedHashMap<>();
        read.put(new Origin.File(ROOT.resolve("src/gr\u00fcne codes.yaml")), new Digest(DIGEST));
        read.put(new Origin.Resource("shared/codes.yaml"), new Digest(DIGEST));
        read.put(new Origin.Bundled("bundled:websocket"), new Digest(DIGEST));
        return new Manifest(read, Set.of(ROOT.resolve("codes.yaml")), List.of("com.acme.Sign\u00e4l"), whole);
    }
}
