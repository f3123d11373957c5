package io.github.codetable.processor.hostile;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.codetable.processor.emit.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/** Verifies properties of generated sources that do not depend on the spec. */
final class SourceVerifier {

    private SourceVerifier() {}

    /**
     * Asserts that the sources have only printable ASCII characters and LF.
     *
     * @param context the tested input, for the message of a failure
     */
    static void assertAscii(List<SourceFile> sources, Object context) {
        for (SourceFile source : sources) {
            assertWithMessage("ASCII in %s, generated from %s", source, context)
                    .that(source.text().chars().allMatch(c -> c == '\n' || ' ' <= c && c <= '~'))
                    .isTrue();
        }
    }

    /** Asserts that javac compiles the sources without a warning. */
    static void assertCompiles(List<SourceFile> sources) {
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all", "-Xdoclint:all", "-Werror", "-proc:none")
                .compile(Stream.concat(
                                SpecOutcome.TYPES.sources().stream(),
                                sources.stream()
                                        .map(source -> JavaFileObjects.forSourceString(source.type(), source.text())))
                        .toList());
        if (!compilation.diagnostics().isEmpty()) {
            throw new AssertionError(compilation.diagnostics() + " in " + sources);
        }
    }

    /** Returns the tokens of all sources. */
    static List<String> tokens(List<SourceFile> sources) {
        return sources.stream()
                .flatMap(source -> JavaTokens.of(source.text()).stream())
                .toList();
    }
}
