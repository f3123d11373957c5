package io.github.codetable.maven;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of the compiler plugin, as far as it decides whether the processor runs. Where another plugin names
 * the processor, or the compiler is another JDK's, nothing is assumed.
 *
 * @param project the module
 * @param jdk the feature version of the JDK that runs Maven
 */
record ProcessorSetup(MavenProject project, int jdk) {

    private static final String COMPILER_PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String PROCESSOR = "codetable-processor";
    private static final String PROCESSOR_CLASS = "io.github.codetable.processor.CodeTableProcessor";
    private static final String MOVE = "add it to `annotationProcessorPaths` of maven-compiler-plugin";

    /** The first version of the compiler plugin that has {@code annotationProcessorPaths}. */
    private static final ComparableVersion PROCESSOR_PATHS = new ComparableVersion("3.5");

    /** From this JDK on, javac runs no processor that is only on the class path. */
    private static final int EXPLICIT_PROCESSORS = 23;

    /**
     * Returns why the compiler will not run the processor, and what to do; null if the compiler will run it, or if that is
     * unknown.
     *
     * @param goal the goal of the compiler plugin: {@code compile} or {@code testCompile}
     */
    @Nullable
    String findProblem(String goal) {
        Xpp3Dom configuration = configuration(goal);
        List<String> arguments = arguments(configuration, goal);
        boolean hasOwnPath = arguments.stream()
                .anyMatch(
                        argument -> argument.matches("-?-processor-?path.*|--processor-module-path.*|-processor|@.*"));
        if (hasOwnPath || isNamedByOtherPlugin()) {
            return null;
        }
        String proc = proc(configuration, arguments);
        if (proc.equals("none")) {
            return "the option `proc` of maven-compiler-plugin is none; remove it";
        }
        Xpp3Dom processors = configuration.getChild("annotationProcessors");
        boolean isNamed = processors != null && processors.getChildCount() > 0;
        if (isNamed && !processors.toString().contains(PROCESSOR_CLASS)) {
            return "`annotationProcessors` of maven-compiler-plugin lists only others; add " + PROCESSOR_CLASS;
        }
        Xpp3Dom paths = configuration.getChild("annotationProcessorPaths");
        return paths != null && paths.getChildCount() > 0
                ? problemOfProcessorPath(paths)
                : problemOfClassPath(goal, isNamed || proc.equals("full") || proc.equals("only"), configuration);
    }

    private @Nullable String problemOfProcessorPath(Xpp3Dom paths) {
        String version = compilerPluginVersion();
        if (version != null && new ComparableVersion(version).compareTo(PROCESSOR_PATHS) < 0) {
            return "maven-compiler-plugin " + version + " ignores `annotationProcessorPaths`; give it version 3.11.0 or"
                    + " later";
        }
        return paths.toString().contains(PROCESSOR) ? null : PROCESSOR + " is missing; " + MOVE;
    }

    private @Nullable String problemOfClassPath(String goal, boolean isExplicit, Xpp3Dom configuration) {
        if (!new ProcessorFinder(project).isOnClassPath(goal)) {
            return PROCESSOR + " is missing; " + MOVE;
        }
        boolean usesThisJdk = value(configuration, "executable", "").isEmpty()
                && configuration.getChild("jdkToolchain") == null
                && value(configuration, "compilerId", "javac").equals("javac")
                && project.getPlugin("org.apache.maven.plugins:maven-toolchains-plugin") == null;
        return jdk >= EXPLICIT_PROCESSORS && usesThisJdk && !isExplicit
                ? "javac " + jdk + " does not run " + PROCESSOR + " on the class path; " + MOVE
                : null;
    }

    private Xpp3Dom configuration(String goal) {
        Xpp3Dom configuration = project.getGoalConfiguration(
                "org.apache.maven.plugins", "maven-compiler-plugin", "default-" + goal, goal);
        return configuration == null ? new Xpp3Dom("configuration") : configuration;
    }

    private @Nullable String compilerPluginVersion() {
        Plugin plugin = project.getPlugin(COMPILER_PLUGIN);
        return plugin == null ? null : plugin.getVersion();
    }

    private String proc(Xpp3Dom configuration, List<String> arguments) {
        String property = project.getProperties().getProperty("maven.compiler.proc", "");
        String proc = value(configuration, "proc", property);
        for (String argument : arguments) {
            proc = argument.startsWith("-proc:") ? argument.substring("-proc:".length()) : proc;
        }
        return proc;
    }

    private static List<String> arguments(Xpp3Dom configuration, String goal) {
        Xpp3Dom list = configuration.getChild("compilerArgs");
        String prefix = goal.equals("testCompile") ? "testC" : "c";
        Stream<String> single = Stream.of(value(configuration, prefix + "ompilerArgument", ""));
        Stream<Xpp3Dom> listed = list == null ? Stream.empty() : Stream.of(list.getChildren());
        return Stream.concat(single, listed.map(argument -> argument.getValue() == null ? "" : argument.getValue()))
                .map(String::strip)
                .toList();
    }

    private static String value(Xpp3Dom configuration, String name, String otherwise) {
        Xpp3Dom child = configuration.getChild(name);
        return child == null || child.getValue() == null || child.getValue().contains("${")
                ? otherwise
                : child.getValue().strip();
    }

    /** Returns true if a plugin other than the compiler plugin runs the processor, such as kapt. */
    private boolean isNamedByOtherPlugin() {
        for (Plugin plugin : project.getBuildPlugins()) {
            Stream<ConfigurationContainer> containers =
                    Stream.concat(Stream.of(plugin), plugin.getExecutions().stream());
            if (!plugin.getKey().equals(COMPILER_PLUGIN)
                    && containers.anyMatch(container ->
                            String.valueOf(container.getConfiguration()).contains(PROCESSOR))) {
                return true;
            }
        }
        return false;
    }
}
