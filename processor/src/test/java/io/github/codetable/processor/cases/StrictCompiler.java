package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;

/** The two compilers, with all warnings enabled and as errors. */
enum StrictCompiler {
    JAVAC {
        @Override
        int newest() {
            return ToolCompiler.javac().newest();
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

    /** The command-line compiler. Through the JDK's compiler API it would ignore {@code --release} for types of the JDK. */
    ECJ {
        @Override
        int newest() {
            return ToolCompiler.ecj().newest();
        }

        @Override
        void compile(Workspace project, int release) {
            BatchOutcome outcome = BatchOutcome.of(project, "-failOnWarning", "--release", Integer.toString(release));
            assertWithMessage("output").that(outcome.output()).isEmpty();
            assertWithMessage("success").that(outcome.success()).isTrue();
        }
    };

    /** Returns the newest release that the compiler and the running JDK support. */
    abstract int newest();

    /** Compiles a project, and asserts that there are no errors and no warnings. */
    abstract void compile(Workspace project, int release);
}
