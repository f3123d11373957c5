package io.github.codetable.maven;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Finds the version of the processor that the compiler plugin will run.
 *
 * @param project the module
 */
record ProcessorFinder(MavenProject project) {

    private static final String GROUP = "io.github.codetable";
    private static final String ARTIFACT = "codetable-processor";

    /**
     * Returns the version on the processor path of the compiler plugin, or, if the plugin has no such path, on the class
     * path. Returns null if the processor is on neither of them, or has no fixed version.
     *
     * @param goal the goal of the compiler plugin: {@code compile} or {@code testCompile}
     */
    @Nullable
    String findVersion(String goal) {
        Xpp3Dom configuration = project.getGoalConfiguration(
                "org.apache.maven.plugins", "maven-compiler-plugin", "default-" + goal, goal);
        Xpp3Dom paths = configuration == null ? null : configuration.getChild("annotationProcessorPaths");
        String version = paths == null || paths.getChildCount() == 0
                ? versionOnClassPath(goal.equals("testCompile"))
                : versionOnProcessorPath(paths);
        return version == null || !isFixed(version) ? null : version;
    }

    /** Returns true if the processor is on the class path of the compiler plugin's goal. */
    boolean isOnClassPath(String goal) {
        return versionOnClassPath(goal.equals("testCompile")) != null;
    }

    private @Nullable String versionOnProcessorPath(Xpp3Dom paths) {
        for (Xpp3Dom path : paths.getChildren()) {
            if (isProcessor(text(path, "groupId"), text(path, "artifactId"))) {
                String version = text(path, "version");
                return version == null ? managedVersion() : version;
            }
        }
        return null;
    }

    private @Nullable String managedVersion() {
        return project.getDependencyManagement() == null
                ? null
                : version(project.getDependencyManagement().getDependencies(), true);
    }

    /** Looks among the declared dependencies too: resolved are only those of compile scope. */
    private @Nullable String versionOnClassPath(boolean ofTests) {
        for (Artifact artifact : project.getArtifacts()) {
            if (isProcessor(artifact.getGroupId(), artifact.getArtifactId())
                    && isVisible(artifact.getScope(), ofTests)) {
                return artifact.getBaseVersion();
            }
        }
        return version(project.getDependencies(), ofTests);
    }

    private static @Nullable String version(List<Dependency> dependencies, boolean ofTests) {
        Stream<Dependency> processors = dependencies.stream()
                .filter(dependency -> isProcessor(dependency.getGroupId(), dependency.getArtifactId()))
                .filter(dependency -> isVisible(dependency.getScope(), ofTests));
        return processors.map(Dependency::getVersion).findFirst().orElse(null);
    }

    private static boolean isProcessor(@Nullable String group, @Nullable String artifact) {
        return GROUP.equals(group) && ARTIFACT.equals(artifact);
    }

    private static boolean isVisible(@Nullable String scope, boolean ofTests) {
        return ofTests || (!Artifact.SCOPE_TEST.equals(scope) && !Artifact.SCOPE_RUNTIME.equals(scope));
    }

    /** Returns false for ranges, for {@code LATEST} and {@code RELEASE}, and for properties that are set by plugins. */
    private static boolean isFixed(String version) {
        return !version.matches("[\\[(].*|.*\\$\\{.*|LATEST|RELEASE");
    }

    private static @Nullable String text(Xpp3Dom path, String element) {
        Xpp3Dom child = path.getChild(element);
        return child == null || child.getValue() == null
                ? null
                : child.getValue().strip();
    }
}
