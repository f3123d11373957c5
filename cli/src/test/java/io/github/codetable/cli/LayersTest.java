package io.github.codetable.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The command line runs the pipeline of the processor, and does not read, check or emit anything itself. */
final class LayersTest {

    private static final String PROCESSOR = "io.github.codetable.processor";

    @Test
    void usesPipelineOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage(PROCESSOR + ".."))
                        .or(resideInAnyPackage(PROCESSOR, PROCESSOR + ".diagnostic", PROCESSOR + ".model"))
                        .or(resideInAnyPackage(
                                PROCESSOR + ".lookup",
                                PROCESSOR + ".spec",
                                PROCESSOR + ".spec.read",
                                PROCESSOR + ".page"))
                        .or(assignableTo(io.github.codetable.processor.check.TypeRegistry.class)))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.codetable.cli"));
    }
}
