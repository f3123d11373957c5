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

/** The text of manifests, and the manifests that damaged texts result in. */
public final class ManifestFormatTest {

    private static final Path ROOT = Path.of("project").toAbsolutePath();
    private static final Path BASE = ROOT.resolve("target/generated");
    private static final String DIGEST = "00ff";
    private static final String TEXT = """
            codetable manifest 2 by 1.0
            folder ../../tables
            folder ../..
            file ../../src/gr%C3%BCne+codes.yaml 00ff
            resource shared/codes.yaml 00ff
            bundled bundled:websocket 00ff
            absent ../../codes.yaml
            type com.acme.Sign%C3%A4l
            complete
            """;

    @Test
    void parsesFormattedManifest() {
        Manifest manifest = manifest(true);
        assertThat(new ManifestFormat(BASE).format(manifest)).isEqualTo(TEXT);
        assertThat(parse(TEXT)).isEqualTo(manifest);
    }

    @Test
    void parsesIncompleteManifest() {
        Manifest manifest = manifest(false);
        String text = new ManifestFormat(BASE).format(manifest);
        assertThat(text).isEqualTo(TEXT.replace("complete\n", ""));
        assertThat(parse(text)).isEqualTo(manifest);
    }

    @Test
    void resolvesPathsInMovedFolder() {
        Path elsewhere = Path.of("elsewhere").toAbsolutePath();
        Manifest moved = new ManifestParser(elsewhere.resolve("target/generated")).parse(TEXT);
        assertThat(moved.absent()).containsExactly(elsewhere.resolve("codes.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "complete",
                "codetable manifest 2",
                "codetable manifest 9 by 1.0\ntype com.acme.Signal\ncomplete\n",
                "codetable manifest 2 by 1.0\ncomplete\ntype com.acme.Signal\n",
                "codetable manifest 2 by 1.0\nfile ../../codes.yaml\ncomplete\n",
                "codetable manifest 2 by 1.0\nfile %zz 00ff\ncomplete\n",
                "codetable manifest 2 by 1.0\nmystery a b\ncomplete\n",
                "codetable manifest 2 by 1.0\ntype ../../../etc\ncomplete\n",
                "codetable manifest 2 by 1.0\nbundled a 00\nbundled a 00\ncomplete\n",
            })
    void damagedManifestIsNotReadable(String text) {
        assertThat(parse(text).isReadable()).isFalse();
    }

    @Test
    void truncatedManifestIsIncomplete() {
        assertThat(parse("codetable manifest 2 by 1.0\ntype com.acme.Signal\n").isComplete())
                .isFalse();
    }

    @Test
    void parsesVersionAndTypesOfUnknownFormat() {
        Manifest manifest = parse("codetable manifest 9 by 9\nnews 1\ntype com.acme.Signal\ntype ../x\ncomplete\n");
        assertThat(manifest.isReadable()).isFalse();
        assertThat(manifest.version()).isEqualTo("9");
        assertThat(manifest.types()).containsExactly("com.acme.Signal");
    }

    @Test
    void versionIsEmptyIfFirstLineIsDamaged() {
        Manifest manifest = parse("codetable\ntype com.acme.Signal\n");
        assertThat(manifest.version()).isEmpty();
        assertThat(manifest.types()).containsExactly("com.acme.Signal");
    }

    private static Manifest parse(String text) {
        return new ManifestParser(BASE).parse(text);
    }

    private static Manifest manifest(boolean isComplete) {
        Map<Origin, Digest> read = new LinkedHashMap<>();
        read.put(new Origin.File(ROOT.resolve("src/gr\u00fcne codes.yaml")), new Digest(DIGEST));
        read.put(new Origin.Resource("shared/codes.yaml"), new Digest(DIGEST));
        read.put(new Origin.Bundled("bundled:websocket"), new Digest(DIGEST));
        return new Manifest(
                "1.0",
                List.of(ROOT.resolve("tables"), ROOT),
                read,
                Set.of(ROOT.resolve("codes.yaml")),
                List.of("com.acme.Sign\u00e4l"),
                isComplete,
                true);
    }
}
