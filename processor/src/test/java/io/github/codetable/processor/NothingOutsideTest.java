package io.github.codetable.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.ObjectInputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor reads files and writes through the {@code Filer}. It opens no connection and starts no process. */
class NothingOutsideTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(NothingOutsideTest.class.getPackageName());

    /** Types of {@code java.net} that format or parse text and use no network. */
    private static final Set<String> TEXT_TYPES =
            Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URLEncoder", "java.net.URLDecoder");

    private static final Set<String> READING_METHODS = Set.of(
            "exists",
            "isDirectory",
            "isRegularFile",
            "newDirectoryStream",
            "newInputStream",
            "readAllBytes",
            "readString",
            "list");

    @Test
    void opensNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.net..", "javax.net..", "java.nio.channels..", "java.rmi..", "javax.naming..")
                        .and(not(describe("only text", type -> TEXT_TYPES.contains(type.getFullName())))))
                .check(CLASSES);
    }

    @Test
    void onlyReadsFiles() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "a method of Files that does not read",
                        call -> call.getTargetOwner().isEquivalentTo(Files.class)
                                && !READING_METHODS.contains(call.getName())))
                .check(CLASSES);
        noClasses()
                .should()
                .callMethodWhere(describe("any method of File", NothingOutsideTest::isMethodOfFile))
                .check(CLASSES);
    }

    @Test
    void opensNoFileForWriting() {
        Stream.of(
                        FileOutputStream.class,
                        FileWriter.class,
                        RandomAccessFile.class,
                        PrintWriter.class,
                        PrintStream.class,
                        ObjectInputStream.class)
                .forEach(type -> noClasses()
                        .should()
                        .dependOnClassesThat(equivalentTo(type))
                        .check(CLASSES));
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
    void startsNoProcessOrThread(String type) {
        noClasses()
                .should()
                .dependOnClassesThat(describe(type, used -> used.getFullName().equals(type)))
                .check(CLASSES);
    }

    private static boolean isMethodOfFile(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(File.class);
    }
}
