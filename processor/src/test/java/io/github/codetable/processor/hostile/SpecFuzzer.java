package io.github.codetable.processor.hostile;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.emit.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What Jazzer calls, with any bytes for a spec: they are answered with a problem that has a place, or with good code. */
public final class SpecFuzzer {

    /** Code that differs in literals and comments alone is compiled once: javac takes a thousand times as long as we do. */
    private static final Set<List<String>> COMPILED = new HashSet<>();

    private SpecFuzzer() {}

    /** Answers; any exception is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        check(Answer.to(bytes));
    }

    static void check(Answer answer) {
        answer.problems().forEach(SpecFuzzer::checkProblem);
        String text = answer.text();
        if (text.isEmpty() && answer.sources().isEmpty()) {
            throw new AssertionError("no answer");
        }
        List<String> tokens = answer.sources().stream()
                .flatMap(source -> JavaTokens.of(asciiOf(source)).stream())
                .toList();
        if (text.isEmpty() && COMPILED.add(tokens)) {
            checkCompiles(answer.sources());
        }
    }

    private static void checkProblem(Diagnostic problem) {
        boolean isPlaced = problem.place().line() > 0
                || problem.message() == Message.EMPTY_SPEC
                || problem.message() == Message.NOT_YAML;
        if (!isPlaced) {
            throw new AssertionError("no place: " + problem);
        }
    }

    private static String asciiOf(SourceFile source) {
        if (!source.text().chars().allMatch(c -> c == '\n' || ' ' <= c && c <= '~')) {
            throw new AssertionError("not ASCII: " + source);
        }
        return source.text();
    }

    private static void checkCompiles(List<SourceFile> sources) {
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all", "-Xdoclint:all", "-Werror", "-proc:none")
                .compile(Stream.concat(
                                Answer.TYPES.sources().stream(),
                                sources.stream()
                                        .map(source -> JavaFileObjects.forSourceString(source.type(), source.text())))
                        .toList());
        if (!compilation.diagnostics().isEmpty()) {
            throw new AssertionError(compilation.diagnostics() + " in " + sources);
        }
    }
}
