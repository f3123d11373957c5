package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.naming.Identifier;
import io.github.codetable.processor.spec.Reading;
import java.util.List;
import javax.lang.model.type.TypeKind;

/**
 * A spec whose interfaces were resolved for package {@code demo}.
 *
 * @param implementation the interfaces that the enum implements
 * @param problems the reported problems, as text
 */
record ResolvedSpec(Implementation implementation, List<String> problems) {

    /** Resolves a spec with one code, and with the given YAML under {@code implements}. */
    static ResolvedSpec implementing(CompiledTypes types, String implemented) {
        return of(types, "table: T\nimplements: " + implemented + "\ncodes: {1: {name: ONE}}\n");
    }

    /** Resolves a valid spec. */
    static ResolvedSpec of(CompiledTypes types, String spec) {
        Reading reading = Reading.of(spec);
        return of(types, reading, reading.report());
    }

    /** Resolves a spec in which other errors were found, so that errors of methods are not reported. */
    static ResolvedSpec ofInvalid(CompiledTypes types, String spec) {
        return of(types, Reading.of(spec), Report.discarding());
    }

    private static ResolvedSpec of(CompiledTypes types, Reading reading, Report ofAnswers) {
        Implementation implementation = new InterfaceResolver(types.elements(), types.types())
                .resolve(reading.table(), "demo", reading.report(), ofAnswers);
        return new ResolvedSpec(implementation, reading.problems());
    }

    static Implementation.Answer answer(String method, String property, TypeKind result) {
        return new Implementation.Answer(new Identifier(method), property, result);
    }
}
