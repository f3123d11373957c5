package io.github.codetable.maven;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The packaged plugin. */
final class PackagedPluginIT {

    @Test
    void containsTheGoalOnly() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("codetable.jar"))) {
            assertThat(jar.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.endsWith(".class"))
                            .filter(name -> !name.startsWith("io/github/codetable/maven/"))
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    void describesTheGoal() throws IOException {
        String descriptor = read("META-INF/maven/plugin.xml");
        assertThat(descriptor).contains("<goalPrefix>codetable</goalPrefix>");
        assertThat(descriptor).contains("<goal>refresh</goal>");
        assertThat(descriptor).contains("<phase>process-resources</phase>");
        assertThat(descriptor).contains("<threadSafe>true</threadSafe>");
        assertThat(read("META-INF/m2e/lifecycle-mapping-metadata.xml")).contains("<goal>refresh</goal>");
    }

    /** The libraries of the processor are inside its jar. */
    @Test
    void dependsOnTheProcessorOnly() throws IOException {
        String descriptor = read("META-INF/maven/plugin.xml");
        assertThat(descriptor).contains("<artifactId>codetable-processor</artifactId>");
        assertThat(descriptor).doesNotContain("javapoet");
        assertThat(descriptor).doesNotContain("snakeyaml");
    }

    private static String read(String entry) throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("codetable.jar"))) {
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
