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

/** Which stage may import which, and what else may be imported where. */
class StagesTest {

    private static final String ROOT = StagesTest.class.getPackageName();

    private static final String[] COMPILER = {"javax.annotation.processing..", "javax.lang.model..", "javax.tools.."};

    private static final int LONGEST = 250;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "diagnostic, ''",
        "declaration, ''",
        "naming, diagnostic",
        "model, naming diagnostic",
        "spec, model naming diagnostic",
        "check, model naming diagnostic",
        "lookup, spec",
        "trace, lookup spec",
        "maven, trace lookup spec",
        "types, model naming diagnostic",
        "emit, types model naming diagnostic",
    })
    void aStageImportsOnlyThoseBeforeIt(String stage, String before) {
        List<String> allowed = Stream.concat(Stream.of(stage), Arrays.stream(before.split(" ")))
                .filter(name -> !name.isEmpty())
                .map(StagesTest::stage)
                .toList();

        classes()
                .that()
                .resideInAPackage(stage(stage))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed.toArray(String[]::new))))
                .check(CLASSES);
    }

    @Test
    void everyStageIsAmongThem() {
        List<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
                .toList();

        assertWithMessage("stages")
                .that(packages)
                .containsExactly(
                        "",
                        "diagnostic",
                        "declaration",
                        "naming",
                        "model",
                        "spec",
                        "check",
                        "lookup",
                        "types",
                        "emit",
                        "trace",
                        "maven");
    }

    @Test
    void thereAreNoCircles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diagnostic", "naming", "model", "spec", "check"})
    void noCompilerIsNeededBeforeTheSourcesAreWritten(String stage) {
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
    void onlyEmitMakesJava() {
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
    void onlyTheGoalNeedsMaven() {
        noClasses()
                .that()
                .resideOutsideOfPackage(stage("maven"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .check(CLASSES);
    }

    @Test
    void onlySpecReadsYaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage(stage("spec"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void noTypeIsTooLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertWithMessage("lines of %s", file)
                        .that(Files.readAllLines(file).size())
                        .isAtMost(LONGEST);
            }
        }
    }

    private static String stage(String name) {
        return ROOT + "." + name + "..";
    }
}
