package io.github.codetable.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code check}. */
@Command(
        name = "check",
        description =
                "Checks specs, and prints the messages that the compiler would print. Prints nothing if there are no"
                        + " problems.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @ParentCommand
    private CodetableCommand parent;

    @Parameters(
            paramLabel = "SPEC",
            arity = "1..*",
            description = "A file, or bundled:NAME for a table that comes with Codetable.")
    private List<String> specs;

    @Mixin
    private SpecOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. github prints annotations for GitHub Actions. Default: text.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        for (String spec : specs) {
            SpecArgument.check(parent.directory(), spec, command.commandLine());
        }
        Problems problems = new Problems(parent.directory());
        for (String spec : specs) {
            CheckedSpec checked = new SpecChecker(parent.directory(), options).check(spec);
            for (String unchecked : checked.unchecked()) {
                command.commandLine().getErr().println("note: " + spec + ": " + unchecked);
            }
            problems.add(spec, checked);
        }
        problems.print(format.problemFormat, command.commandLine().getOut());
        return (problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.OK).code();
    }

    /** The formats by their names on the command line. */
    enum Format {
        TEXT(new TextFormat()),
        JSON(new JsonFormat()),
        GITHUB(new GithubFormat());

        private final ProblemFormat problemFormat;

        Format(ProblemFormat problemFormat) {
            this.problemFormat = problemFormat;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
