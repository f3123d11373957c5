package io.github.codetable.processor.naming;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaLangTest {

    @Test
    void hasPublicTypesOfRunningJdk() throws IOException, ClassNotFoundException {
        List<String> names = names();
        assertThat(names).contains("String");
        for (String name : names) {
            if (Modifier.isPublic(Class.forName("java.lang." + name).getModifiers())) {
                assertThat(JavaLang.isType(name)).isTrue();
            }
        }
    }

    @Test
    void hasTypesOfOtherJdks() {
        assertThat(JavaLang.isType("Compiler")).isTrue();
        assertThat(JavaLang.isType("IO")).isTrue();
    }

    @Test
    void hasNoOtherNames() {
        assertThat(JavaLang.isType("CloseCode")).isFalse();
        assertThat(JavaLang.isType("string")).isFalse();
        assertThat(JavaLang.isType("")).isFalse();
    }

    private static List<String> names() throws IOException {
        Path folder = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/java/lang");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+\\.class"))
                    .map(name -> name.replace(".class", ""))
                    .toList();
        }
    }
}
