package io.github.codetable.processor.manifest;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;

public class DigestTest {

    /** Compares with the check values in the catalogue of parametrised CRC algorithms. */
    @Test
    void containsBothChecksums() {
        assertThat(Digest.of("123456789".getBytes(US_ASCII)).hex()).isEqualTo("cbf43926e3069283");
    }

    @Test
    void padsChecksumsWithZeros() {
        assertThat(Digest.of(new byte[0]).hex()).isEqualTo("0000000000000000");
    }

    @Test
    void differsForDifferentContents() {
        assertThat(Digest.of(new byte[] {0})).isNotEqualTo(Digest.of(new byte[] {0, 0}));
    }
}
