package io.github.codetable.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of every command that reads a spec. */
final class SpecOptions {

    @Option(
            names = "--frameworks",
            paramLabel = "KEY",
            split = ",",
            description =
                    "The frameworks to include, or \"all\". Default: those that the spec defines itself, without those"
                            + " in files of their own.")
    private List<String> frameworks = new ArrayList<>();

    @Option(
            names = "--specs",
            paramLabel = "FOLDER",
            description =
                    "A folder to search for extended specs, or several, separated as on a class path. The same as the"
                            + " compiler option -Acodetable.specs.")
    private String folders = "";

    /** Returns the keys of the frameworks to include; empty for the default. */
    List<String> frameworks() {
        return frameworks;
    }

    /** Returns the folders to search for extended specs, in the form of the compiler option; empty for none. */
    String folders() {
        return folders;
    }
}
