package io.github.codetable.maven;

import io.github.codetable.processor.lookup.SpecLookup;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value of the processor's option in the configuration of the compiler plugin. An option that is elsewhere, such
 * as in an {@code @argfile}, is not found.
 *
 * @param project the module
 */
record OptionFinder(MavenProject project) {

    private static final String NAME = "-A" + SpecLookup.FOLDERS_OPTION;
    private static final String PREFIX = NAME + "=";

    /**
     * Returns the folders of the option, as absolute paths; empty if the configuration has no such option.
     *
     * @param goal the goal of the compiler plugin: {@code compile} or {@code testCompile}
     */
    List<Path> findFolders(String goal) {
        Xpp3Dom configuration = project.getGoalConfiguration(
                "org.apache.maven.plugins", "maven-compiler-plugin", "default-" + goal, goal);
        return configuration == null ? List.of() : SpecLookup.foldersOf(findValue(configuration, goal));
    }

    /** Reads the parameters in the order in which the compiler plugin passes them: the last value wins. */
    private static String findValue(Xpp3Dom configuration, String goal) {
        String value = "";
        Xpp3Dom map = parameter(configuration, goal, "CompilerArguments");
        if (map != null) {
            for (Xpp3Dom entry : map.getChildren()) {
                String name = entry.getName().startsWith("-") ? entry.getName() : "-" + entry.getName();
                value = name.equals(NAME) && entry.getValue() != null ? entry.getValue() : value;
            }
        }
        value = valueOf(parameter(configuration, goal, "CompilerArgument"), value);
        Xpp3Dom list = configuration.getChild("compilerArgs");
        if (list != null) {
            for (Xpp3Dom argument : list.getChildren()) {
                value = valueOf(argument, value);
            }
        }
        return value.strip();
    }

    /** Returns a parameter. Parameters for tests, if present, replace the general ones. */
    private static @Nullable Xpp3Dom parameter(Xpp3Dom configuration, String goal, String name) {
        Xpp3Dom ofTests = goal.equals("testCompile") ? configuration.getChild("test" + name) : null;
        return ofTests == null ? configuration.getChild("c" + name.substring(1)) : ofTests;
    }

    private static String valueOf(@Nullable Xpp3Dom argument, String otherwise) {
        String text = argument == null || argument.getValue() == null
                ? ""
                : argument.getValue().strip();
        return text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : otherwise;
    }
}
