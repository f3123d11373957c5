package io.github.codetable.maven;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of the processor that the goal may use, and the parts of the JDK that it must not use. */
final class StructureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(StructureTest.class.getPackageName());

    @Test
    void usesManifestsAndLookupOfProcessorOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("io.github.codetable.processor..")
                        .or(resideInAnyPackage(
                                "io.github.codetable.processor.manifest",
                                "io.github.codetable.processor.lookup",
                                "io.github.codetable.processor.spec")))
                .check(CLASSES);
    }

    @Test
    void opensNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.net..", "javax.net..", "java.nio.channels..", "java.rmi..", "javax.naming.."))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.ProcessBuilder",
                "java.lang.Runtime",
                "java.lang.Thread",
                "java.lang.ClassLoader",
                "java.util.concurrent.ExecutorService"
            })
    void startsNothing(String type) {
        noClasses()
                .should()
                .dependOnClassesThat(describe(type, used -> used.getFullName().equals(type)))
                .check(CLASSES);
    }
}
