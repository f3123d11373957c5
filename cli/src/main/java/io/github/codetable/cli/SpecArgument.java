package io.github.codetable.cli;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.lookup.FileLookup;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The checks of the argument {@code SPEC}. */
final class SpecArgument {

    private SpecArgument() {}

    /**
     * Checks that a spec is the name of a bundled table or the path of something that exists.
     *
     * @throws ParameterException if the spec is a path at which there is nothing
     */
    static void check(Path directory, String spec, CommandLine command) {
        if (FileLookup.isBundled(spec)) {
            return;
        }
        Path file = path(directory, spec, command);
        if (!Files.exists(file)) {
            String near = DidYouMean.nearest(String.valueOf(file.getFileName()), filesBeside(file));
            throw new ParameterException(
                    command, "there is no file \"" + spec + "\"" + (near == null ? "" : DidYouMean.question(near)));
        }
    }

    private static Path path(Path directory, String spec, CommandLine command) {
        try {
            return directory.resolve(spec).toAbsolutePath();
        } catch (InvalidPathException invalid) {
            throw new ParameterException(command, "\"" + spec + "\" is not a path: " + invalid.getReason(), invalid);
        }
    }

    private static List<String> filesBeside(Path file) {
        String @Nullable [] names = new File(String.valueOf(file.getParent())).list();
        return names == null ? List.of() : List.of(names);
    }
}
