package io.github.codetable.maven.regeneration;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The class files of a module. Each call loads the classes again.
 *
 * @param folder the folder of the class files
 */
record CompiledClasses(Path folder) {

    /** Returns the value of the constant {@code ALPHA} that the compiler inlined into the class {@code Use}. */
    int inlinedConstant() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = loader()) {
            return (int) loader.loadClass("demo.Use").getMethod("alpha").invoke(null);
        }
    }

    /** Returns the constants of an enum with their codes, such as {@code 1 ALPHA}. */
    List<String> codes(String type) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = loader()) {
            Class<?> table = loader.loadClass(type);
            var describe = table.getMethod("describe", int.class);
            var code = table.getMethod("code");
            return Arrays.stream(table.getEnumConstants())
                    .map(row -> {
                        try {
                            return (String) describe.invoke(null, code.invoke(row));
                        } catch (ReflectiveOperationException failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .toList();
        }
    }

    /** Returns the names of a holder's constants. */
    List<String> constants(String type) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = loader()) {
            return Arrays.stream(loader.loadClass(type).getFields())
                    .map(Field::getName)
                    .toList();
        }
    }

    boolean contains(String type) {
        return Files.exists(folder.resolve(type.replace('.', '/') + ".class"));
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }
}
