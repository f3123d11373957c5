package io.github.codetable.processor.hostile;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The entry point for Jazzer: any bytes as a spec lead to a problem with a place, or to code that compiles. */
public final class SpecFuzzer {

    /** Tokens of compiled code. Equal tokens are compiled once, because javac takes much longer than the processor. */
    private static final Set<List<String>> COMPILED = new HashSet<>();

    private SpecFuzzer() {}

    /** Processes a spec. Every exception and every assertion error is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        verify(SpecOutcome.to(bytes));
    }

    private static void verify(SpecOutcome answer) {
        answer.problems().forEach(SpecFuzzer::assertPlaced);
        String text = answer.text();
        if (text.isEmpty() && answer.sources().isEmpty()) {
            throw new AssertionError("neither a problem nor a source");
        }
        SourceVerifier.assertAscii(answer.sources(), "the fuzzed spec");
        List<String> tokens = SourceVerifier.tokens(answer.sources());
        if (text.isEmpty() && COMPILED.add(tokens)) {
            SourceVerifier.assertCompiles(answer.sources());
        }
    }

    private static void assertPlaced(Diagnostic problem) {
        boolean isPlaced = problem.place().line() > 0
                || problem.message() == Message.EMPTY_SPEC
                || problem.message() == Message.NOT_YAML;
        if (!isPlaced) {
            throw new AssertionError("no place: " + problem);
        }
    }
}
