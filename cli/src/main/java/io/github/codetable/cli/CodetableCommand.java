package io.github.codetable.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top command. It only has subcommands. */
@Command(
        name = "codetable",
        description = "Checks specs of numeric codes, and writes documents from them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {CheckCommand.class, PageCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        commandListHeading = "%nCommands:%n")
final class CodetableCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private final Path directory;

    /**
     * @param directory the working directory
     */
    CodetableCommand(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }
}
