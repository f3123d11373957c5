package io.github.codetable.processor;

import io.github.codetable.processor.check.Checks;
import io.github.codetable.processor.check.FrameworkChoice;
import io.github.codetable.processor.check.InvalidNameFilter;
import io.github.codetable.processor.check.TypeRegistry;
import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.interfaces.Implementation;
import io.github.codetable.processor.interfaces.ReferencedTypes;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder;
import io.github.codetable.processor.spec.SpecReader;
import io.github.codetable.processor.spec.read.SpecTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stages from a spec to the table that is generated. Reads the spec, checks the table, chooses the frameworks, claims
 * the names of the types, removes invalid elements, and looks up interfaces and mirrored classes. The pipeline writes no
 * file and prints nothing.
 */
public final class Pipeline {

    private final TypeRegistry types;
    private final @Nullable ReferencedTypes referencedTypes;

    /**
     * @param types the types of the compilation, shared by all its tables
     * @param referencedTypes the checker of the classes that a spec names, or null if there is no compiler; without it,
     *     the enum implements nothing and no framework is compared with its mirrored class
     */
    public Pipeline(TypeRegistry types, @Nullable ReferencedTypes referencedTypes) {
        this.types = types;
        this.referencedTypes = referencedTypes;
    }

    /**
     * A spec and what to generate from it.
     *
     * @param packageName the package of the generated types
     * @param finder finds the spec, and the specs that it extends
     * @param spec the name of the spec; for an inline spec, the origin that the generated files cite
     * @param inline the inline spec, or null if the spec has to be found
     * @param frameworks the keys of the frameworks that get a holder; empty for all
     */
    public record Input(
            String packageName,
            SpecFinder finder,
            String spec,
            @Nullable SpecFile inline,
            List<String> frameworks) {

        public Input {
            frameworks = List.copyOf(frameworks);
        }
    }

    /**
     * A table that can be generated.
     *
     * @param table the table; with problems, the valid part of it
     * @param implementation the interfaces that its enum implements
     */
    public record Output(Table table, Implementation implementation) {}

    /**
     * Runs all stages. A table with problems has an output too, so that code that uses its valid names compiles.
     *
     * @param report collects the problems of the spec
     * @param choiceReport collects the problems of the chosen frameworks
     * @return the table to generate, or null if the spec or its table's name is missing or invalid
     */
    public @Nullable Output run(Input input, Report report, Report choiceReport) {
        SpecTable spec = read(input, report);
        if (spec == null) {
            return null;
        }
        Checks checks = new Checks();
        List<Diagnostic> problems = checks.check(spec.table());
        FrameworkChoice choice = new FrameworkChoice(input.frameworks());
        Table table = choice.apply(spec.table());
        problems.addAll(checks.checkFiles(table));
        problems.addAll(types.claim(input.packageName(), table));
        if (spec.isComplete()) {
            report.addAll(problems);
            choiceReport.addAll(choice.check(spec.table()));
        }
        if (report.isClean()) {
            return new Output(table, implementation(table, input, report));
        }
        Table valid = new InvalidNameFilter(problems).validPart(table);
        if (valid == null) {
            return null;
        }
        // Problems in an incomplete spec may follow from the missing part.
        Report classReport = spec.isComplete() ? report : Report.discarding();
        return new Output(valid, implementationOfValidPart(valid, input, classReport));
    }

    private static @Nullable SpecTable read(Input input, Report report) {
        SpecReader reader = new SpecReader(input.finder());
        SpecFile inline = input.inline();
        return inline == null
                ? reader.read(input.spec(), input.frameworks(), report)
                : reader.read(inline, input.spec(), input.frameworks(), report);
    }

    private Implementation implementation(Table table, Input input, Report report) {
        return referencedTypes == null
                ? Implementation.none()
                : referencedTypes.check(table, input.packageName(), report);
    }

    private Implementation implementationOfValidPart(Table valid, Input input, Report report) {
        return referencedTypes == null
                ? Implementation.none()
                : referencedTypes.checkValidPart(valid, input.packageName(), report);
    }
}
