package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.Optional;

/** The two compilers, each so strict that any blemish of a generated file is a failure. */
enum StrictCompiler {
    JAVAC {
        @Override
        int newest() {
            return ToolCompiler.javac().newest();
        }

        @Override
        Optional<String> generatedAnnotation(int release) {
            return Optional.of(release > 8 ? "javax.annotation.processing.Generated" : "javax.annotation.Generated");
        }

        @Override
        void compile(Workspace project, int release) {
            ToolCompiler.javac()
                    .compile(
                            project,
                            List.of(
                                    "-Xlint:all,-options",
                                    "-Xdoclint:all",
                                    "-Werror",
                                    "--release",
                                    Integer.toString(release)))
                    .assertClean();
        }
    },

    /** As people start it, and not as a tool of the JDK's: only so it sees the JDK's types as of the release. */
    ECJ {
        @Override
        int newest() {
            return ToolCompiler.ecj().newest();
        }

        @Override
        Optional<String> generatedAnnotation(int release) {
            return release > 8 ? Optional.of("javax.annotation.processing.Generated") : Optional.empty();
        }

        @Override
        void compile(Workspace project, int release) {
            BatchOutcome outcome = BatchOutcome.of(project, "-failOnWarning", "--release", Integer.toString(release));
            assertWithMessage("output").that(outcome.output()).isEmpty();
            assertWithMessage("success").that(outcome.success()).isTrue();
        }
    };

    /** The newest Java that both the compiler and the running JDK know. */
    abstract int newest();

    /** The annotation for generated types that the compiler sees; ECJ sees none at level 8. */
    abstract Optional<String> generatedAnnotation(int release);

    /** Compiles a project, and asserts that the compiler has nothing to say. */
    abstract void compile(Workspace project, int release);
}
