package io.github.codetable.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** The program {@code codetable-cli}. */
public final class Main {

    private Main() {}

    /** Runs a command, and exits with one of the codes of {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(run(Path.of(""), System.out, System.err, arguments));
    }

    /**
     * Runs a command. Text is written in UTF-8. Returns the exit code.
     *
     * @param directory the working directory
     */
    static int run(Path directory, OutputStream out, OutputStream err, String... arguments) {
        CommandLine commands = new CommandLine(new CodetableCommand(directory))
                .setOut(writer(out))
                .setErr(writer(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::reportBug);
        commands.getCommandSpec().usageMessage().exitCodeList(exitCodes());
        int exitCode = commands.execute(arguments);
        commands.getOut().flush();
        commands.getErr().flush();
        return exitCode;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (ExitCode exitCode : ExitCode.values()) {
            titles.put(Integer.toString(exitCode.code()), exitCode.title());
        }
        return titles;
    }

    private static int reportBug(Exception exception, CommandLine command, CommandLine.ParseResult arguments) {
        command.getErr().println("internal error: " + exception + at(exception));
        command.getErr().println("This is a bug in Codetable; please report it together with the spec.");
        return ExitCode.BUG.code();
    }

    private static String at(Exception exception) {
        StackTraceElement[] trace = exception.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
