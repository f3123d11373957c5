package io.github.codetable.processor;

import static com.google.common.truth.Truth.assertWithMessage;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.codetable.processor.diagnostic.DiagnosticPrinter;
import io.github.codetable.processor.diagnostic.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dependencies that are allowed between the packages, and from a package to a library. */
class StagesTest {

    private static final String ROOT = StagesTest.class.getPackageName();

    private static final String[] COMPILER = {"javax.annotation.processing..", "javax.lang.model..", "javax.tools.."};

    private static final int MAX_LINES = 250;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "diagnostic, ''",
        "declaration, ''",
        "naming, diagnostic",
        "model, naming diagnostic",
        "yaml, naming diagnostic",
        "spec.read, yaml model naming diagnostic",
        "spec, spec.read yaml model naming diagnostic",
        "check, model naming diagnostic",
        "lookup, spec diagnostic",
        "manifest, lookup spec",
        "classpath, diagnostic",
        "mirrors, classpath model naming diagnostic",
        "interfaces, mirrors classpath model naming diagnostic",
        "emit.source, model naming",
        "emit.javadoc, emit.source model naming",
        "emit.lookup, emit.source emit.javadoc model naming",
        "emit, emit.source emit.javadoc emit.lookup interfaces model naming",
        "page, model naming",
    })
    void importsOnlyEarlierStages(String stage, String before) {
        List<String> allowed = Stream.concat(Stream.of(stage), Arrays.stream(before.split(" ")))
                .filter(name -> !name.isEmpty())
                .map(name -> ROOT + "." + name)
                .toList();

        classes()
                .that()
                .resideInAPackage(ROOT + "." + stage)
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed.toArray(String[]::new))))
                .check(CLASSES);
    }

    @Test
    void listsAllStages() {
        List<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
                .toList();

        assertWithMessage("stages")
                .that(packages)
                .containsExactly(
                        "",
                        "check",
                        "classpath",
                        "declaration",
                        "diagnostic",
                        "emit",
                        "emit.javadoc",
                        "emit.lookup",
                        "emit.source",
                        "interfaces",
                        "lookup",
                        "manifest",
                        "mirrors",
                        "model",
                        "naming",
                        "page",
                        "spec",
                        "spec.read",
                        "yaml");
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diagnostic", "naming", "model", "yaml", "spec", "check", "page"})
    void needsNoCompiler(String stage) {
        noClasses()
                .that()
                .resideInAPackage(stage(stage))
                .and(not(describe("the printer", type -> type.isEquivalentTo(DiagnosticPrinter.class))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMPILER)
                .check(CLASSES);
    }

    @Test
    void pipelineNeedsNoCompiler() {
        noClasses()
                .that()
                .belongToAnyOf(Pipeline.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMPILER)
                .check(CLASSES);
    }

    @Test
    void checksReturnProblemsAndReadNoReport() {
        noClasses()
                .that()
                .resideInAPackage(stage("check"))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Report.class)
                .check(CLASSES);
    }

    @Test
    void usesJavaPoetInEmitOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(stage("emit"))
                .and()
                .doNotHaveSimpleName("TableGenerator")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(CLASSES);
    }

    @Test
    void usesYamlLibraryInYamlOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(stage("yaml"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void hasNoLongTypes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertWithMessage("lines of %s", file)
                        .that(Files.readAllLines(file).size())
                        .isAtMost(MAX_LINES);
            }
        }
    }

    private static String stage(String name) {
        return ROOT + "." + name + "..";
    }
}
