package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.codetable.Generated;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import proguard.Configuration;
import proguard.ConfigurationParser;
import proguard.ProGuard;

/** Generated types work after ProGuard has removed unused members and renamed the others, without a rule for them. */
final class ShrinkTest {

    private static final String SPEC = """
            table: Sign
            ranges:
              LOW: {from: 0, to: 99}
              HIGH: {from: 100, to: 999}
            columns:
              loud: {type: boolean, default: false}
              weight: {type: int, default: 7}
              caption: {type: string, default: none}
              color: {type: enum, values: [RED, BLUE, GREEN], default: RED}
              seenBy: {type: set, values: [CAT, DOG, OWL], default: []}
            frameworks:
              camel: {holder: CamelSigns, pattern: "{Name}{code}"}
            codes:
              1: {name: STOP, seenBy: [CAT, OWL], loud: true}
              2: {name: GO, aliases: [WALK], color: GREEN}
              3: {name: WAIT}
              4: {name: LEFT, seenBy: [DOG]}
              5: {name: RIGHT}
              6: {name: SLOW, caption: slow}
              107: {name: FAST, weight: 100000}
              118: {name: TOLL}
              500: {name: END, seenBy: [CAT, DOG, OWL]}
            """;

    /** A program that uses constants such as {@code BLUE} and {@code LEFT}, but not by name. */
    private static final String USER = """
            package demo;

            public class User {
                public static String answers() {
                    StringBuilder answers = new StringBuilder();
                    for (int code = -1; code < 1000; code++) {
                        Sign sign = Sign.forCode(code);
                        if (sign != null) {
                            answers.append(sign).append(sign.code()).append(sign.title()).append(sign.range())
                                    .append(sign.loud()).append(sign.weight()).append(sign.caption())
                                    .append(sign.color()).append(sign.seenBy())
                                    .append(sign.seenBy().contains(Sign.SeenBy.OWL)).append(Sign.find(code));
                        }
                        answers.append(CamelSigns.nameOf(code)).append(Sign.Range.forCode(code)).append(Sign.describe(code))
                                .append(Sign.labelOf(code)).append(Sign.loudOf(code)).append(Sign.weightOf(code))
                                .append(Sign.colorOf(code)).append(Sign.seenByOf(code));
                    }
                    return answers.append(CamelSigns.forName("Go2")).append(CamelSigns.Stop1).toString();
                }
            }
            """;

    /** The only rule: the entry point of the program. */
    private static final String START = "-keep class demo.User { public static java.lang.String answers(); }";

    @TempDir
    private Path folder;

    private Workspace project;

    @BeforeEach
    void compile() {
        project = Workspace.empty(folder.resolve("project"));
        Folder.write(project.root().resolve("codes.yaml"), SPEC);
        Folder.write(project.sources().resolve("demo/package-info.java"), """
                @io.github.codetable.CodeTable
                package demo;
                """);
        Folder.write(project.sources().resolve("demo/User.java"), USER);
        ToolCompiler.javac().compile(project, List.of()).assertClean();
    }

    @Test
    void shrunkClassesAnswerTheSame() throws Exception {
        Path shrunk = shrunk();
        assertThat(names(shrunk)).doesNotContain("demo.CamelSigns");
        assertThat(answers(shrunk)).isEqualTo(answers(project.classes()));
    }

    /** None of these types uses reflection, which GraalVM's native images would need configuration for. */
    @Test
    void usesOnlyListedTypes() {
        classes()
                .that()
                .haveNameNotMatching("demo\\.(User|package-info)")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("demo")
                        .or(belongToAnyOf(
                                Arrays.class,
                                Collections.class,
                                Enum.class,
                                Generated.class,
                                IllegalArgumentException.class,
                                Integer.class,
                                LinkedHashSet.class,
                                List.class,
                                Object.class,
                                Optional.class,
                                Set.class,
                                String.class,
                                String[].class,
                                StringBuilder.class)))
                .check(new ClassFileImporter().importPath(project.classes()));
    }

    private Path shrunk() throws Exception {
        Path shrunk = folder.resolve("shrunk.jar");
        String[] arguments = {
            "-injars",
            quoted(project.classes()),
            "-outjars",
            quoted(shrunk),
            "-libraryjars",
            quoted(javaBase()),
            "-libraryjars",
            quoted(AnnotationsJar.in(folder.resolve("lib"))),
            START
        };
        Configuration configuration = new Configuration();
        try (ConfigurationParser parser = new ConfigurationParser(arguments, new Properties())) {
            parser.parse(configuration);
        }
        new ProGuard(configuration).execute();
        return shrunk;
    }

    /** Copies the used packages of the JDK into a folder, because not every JDK has them as files. */
    private Path javaBase() throws IOException {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
        Path base = folder.resolve("java.base");
        for (String name : List.of(
                "java/io",
                "java/lang",
                "java/lang/annotation",
                "java/lang/constant",
                "java/lang/invoke",
                "java/util")) {
            try (Stream<Path> classes = Files.list(modules.resolve(name))) {
                for (Path file : classes.filter(Files::isRegularFile).toList()) {
                    Folder.copy(file, base.resolve(modules.relativize(file).toString()));
                }
            }
        }
        return base;
    }

    private static List<String> names(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName().replace('/', '.').replaceAll("\\.class$", ""))
                    .toList();
        }
    }

    private static Object answers(Path classes) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url(classes)}, null)) {
            return loader.loadClass("demo.User").getMethod("answers").invoke(null);
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    private static String quoted(Path path) {
        return "\"" + path + "\"";
    }
}
