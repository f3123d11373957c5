package io.github.codetable.processor.interfaces;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * The types of {@code java.base} and of some sources, as javac sees them.
 *
 * @param sources the sources
 * @param elements finds types
 * @param types compares types
 */
public record CompiledTypes(List<JavaFileObject> sources, Elements elements, Types types) {

    /** Analyses sources, even with errors. Each text starts with its package and has one public type. */
    public static CompiledTypes of(String... texts) {
        List<JavaFileObject> sources =
                Stream.of(texts).map(CompiledTypes::source).toList();
        JavacTask compiler = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        error -> {},
                        List.of("-proc:none", "-classpath", "", "--limit-modules", "java.base"),
                        null,
                        sources);
        try {
            compiler.parse();
            compiler.analyze();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new CompiledTypes(sources, compiler.getElements(), compiler.getTypes());
    }

    private static JavaFileObject source(String text) {
        String packageName = text.substring("package ".length(), text.indexOf(';'));
        String name = text.replaceFirst("(?s).*?\\bpublic (?:final )?(?:class|interface|enum) (\\w+).*", "$1");
        return JavaFileObjects.forSourceString(packageName + "." + name, text);
    }

    /** Returns the stage of the processor that checks the types a spec names. */
    public ReferencedTypes named() {
        return new ReferencedTypes(elements, types);
    }
}
