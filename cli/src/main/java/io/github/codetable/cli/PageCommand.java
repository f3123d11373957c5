package io.github.codetable.cli;

import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.page.HtmlPage;
import io.github.codetable.processor.page.MarkdownPage;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code page}. */
@Command(
        name = "page",
        description =
                "Writes the reference page of a table. Prints the problems and writes nothing if the spec has any.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @ParentCommand
    private CodetableCommand parent;

    @Parameters(paramLabel = "SPEC", description = "A file, or bundled:NAME for a table that comes with Codetable.")
    private String spec;

    @Mixin
    private SpecOptions options;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. html is one file without any other resources. Default: html.")
    private Format format = Format.HTML;

    @Override
    public Integer call() {
        SpecArgument.check(parent.directory(), spec, command.commandLine());
        Problems problems = new Problems(parent.directory());
        Table table = problems.add(spec, new SpecChecker(parent.directory(), options).check(spec));
        if (table == null || problems.hasErrors()) {
            problems.print(new TextFormat(), command.commandLine().getErr());
            return ExitCode.PROBLEMS.code();
        }
        return output.deliver(format.page.apply(table), parent.directory(), command.commandLine())
                .code();
    }

    /** The formats by their names on the command line. */
    enum Format {
        HTML(table -> new HtmlPage(table).write()),
        MARKDOWN(table -> new MarkdownPage(table).write());

        private final Function<Table, String> page;

        Format(Function<Table, String> page) {
            this.page = page;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
