package io.github.codetable.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every command that writes a document. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write. Default: the standard output.")
    private @Nullable String output;

    @Option(
            names = "--check",
            description = "Writes nothing. Fails and shows the first difference if FILE is not what would be written.")
    private boolean check;

    /**
     * Writes a document, or compares it with the file.
     *
     * @param directory the folder that a relative path of the file starts from
     * @return the exit code
     * @throws ParameterException if the file cannot be read or written, or is missing on the command line
     */
    ExitCode deliver(String document, Path directory, CommandLine command) {
        if (check && output == null) {
            throw new ParameterException(command, "--check needs a file to compare; add --output=FILE");
        }
        if (output == null) {
            command.getOut().print(document);
            return ExitCode.OK;
        }
        Path file = directory.resolve(output);
        try {
            return check ? compare(document, file, command.getErr()) : write(document, file);
        } catch (IOException failed) {
            throw new ParameterException(
                    command, "cannot " + (check ? "read" : "write") + " \"" + output + "\": " + failed);
        }
    }

    /** Writes a file beside the target first, so that the target is never half written. */
    private static ExitCode write(String document, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(temporary, document, StandardCharsets.UTF_8);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        return ExitCode.OK;
    }

    private ExitCode compare(String document, Path file, PrintWriter err) throws IOException {
        if (!Files.exists(file)) {
            err.println(output + " does not exist; write it with the same command without --check");
            return ExitCode.PROBLEMS;
        }
        String present = Files.readString(file, StandardCharsets.UTF_8);
        if (present.equals(document)) {
            return ExitCode.OK;
        }
        err.println(output + " is not up to date; write it with the same command without --check");
        err.println(FirstDifference.of(present, document));
        return ExitCode.PROBLEMS;
    }
}
