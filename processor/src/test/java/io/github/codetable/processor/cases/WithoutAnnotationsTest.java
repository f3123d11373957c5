package io.github.codetable.processor.cases;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that uses generated classes compiles without warnings, even if it does not have the jar of the annotations. */
final class WithoutAnnotationsTest {

    @TempDir
    private Path folder;

    @Test
    void javacDoesNotWarnAboutMissingAnnotations() {
        ToolCompiler.javac()
                .compile(program(), List.of("-classpath", library(), "-Xlint:all", "-Werror"))
                .assertClean();
    }

    @Test
    void ecjDoesNotWarnAboutMissingAnnotations() {
        ToolCompiler.ecj().compile(program(), List.of("-classpath", library())).assertClean();
    }

    /** Returns the folder of the generated classes. */
    private String library() {
        Workspace library = Workspace.empty(folder.resolve("library"));
        Folder.write(library.root().resolve("codes.yaml"), """
                table: Sign
                ranges: {ALL: {from: 0, to: 99}}
                columns: {color: {type: enum, values: [RED, BLUE], default: RED}}
                frameworks: {plain: {holder: Signs, pattern: "{NAME}"}}
                codes: {1: {name: STOP}}
                """);
        Folder.write(library.sources().resolve("demo/package-info.java"), """
                @io.github.codetable.CodeTable
                package demo;
                """);
        ToolCompiler.javac().compile(library, List.of()).assertClean();
        return library.classes().toString();
    }

    private Workspace program() {
        Workspace program = Workspace.empty(folder.resolve("program"));
        Folder.write(program.sources().resolve("user/User.java"), """
                package user;

                final class User {
                    static String answer(int code) {
                        demo.Sign sign = demo.Sign.forCode(code);
                        return sign == null ? demo.Signs.nameOf(code) : sign.range().title() + sign.color().name();
                    }
                }
                """);
        return program;
    }
}
