package io.github.codetable.maven;

import io.github.codetable.processor.manifest.ManifestFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Recompiles a module when a spec has changed. The goal deletes the types that were generated from the spec, and makes the
 * compiler plugin compile the module again. If nothing has changed, the goal does nothing. The goal also deletes the copy
 * of a spec that was deleted.
 */
@Mojo(
        name = "refresh",
        // Not earlier: a spec may be found in the output folder, which must contain the edited spec by then.
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class RefreshMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The folder to which the compiler writes sources that are generated for {@code src/main/java}. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/annotations")
    private File generatedSources;

    /** The folder to which the compiler writes sources that are generated for {@code src/test/java}. */
    @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/test-annotations")
    private File generatedTestSources;

    /** Called by Maven. */
    public RefreshMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        Build build = project.getBuild();
        try {
            warn("compile", project.getCompileSourceRoots());
            warn("testCompile", project.getTestCompileSourceRoots());
            Compilation main = compilation(
                    "compile",
                    project.getCompileSourceRoots(),
                    ResourceFolder.of(build.getResources(), folder(), Path.of(build.getOutputDirectory())),
                    generatedSources,
                    build.getOutputDirectory(),
                    project.getCompileClasspathElements());
            Compilation test = compilation(
                    "testCompile",
                    project.getTestCompileSourceRoots(),
                    ResourceFolder.of(build.getTestResources(), folder(), Path.of(build.getTestOutputDirectory())),
                    generatedTestSources,
                    build.getTestOutputDirectory(),
                    project.getTestClasspathElements());
            new Refresh(folder(), Path.of(build.getDirectory()), ManifestFormat.version())
                    .run(List.of(main, test), getLog());
        } catch (IOException | DependencyResolutionRequiredException failed) {
            throw new MojoExecutionException("cannot check the generated sources: " + failed, failed);
        }
    }

    /** Warns of an annotated package from which nothing will be generated. A warning only, because a tool that the pom does not show may run the processor. */
    private void warn(String goal, List<String> sourceRoots) throws IOException {
        String problem = new ProcessorSetup(project, javaVersion()).findProblem(goal);
        Path annotated = problem == null ? null : new AnnotatedPackages(paths(sourceRoots)).findFirst();
        if (annotated != null) {
            Path file = annotated.startsWith(folder()) ? folder().relativize(annotated) : annotated;
            getLog().warn(file.toString().replace('\\', '/') + " has @CodeTable, but nothing will be generated: "
                    + problem);
        }
    }

    private Compilation compilation(
            String goal,
            List<String> sourceRoots,
            List<ResourceFolder> resources,
            File generated,
            String classes,
            List<String> classPath) {
        return new Compilation(
                goal,
                paths(sourceRoots),
                resources,
                generated.toPath().toAbsolutePath().normalize(),
                Path.of(classes),
                new ClassPath(paths(classPath)),
                new Compilation.Processor(
                        new ProcessorFinder(project).findVersion(goal), new OptionFinder(project).findFolders(goal)));
    }

    private Path folder() {
        return project.getBasedir().toPath();
    }

    private static List<Path> paths(List<String> names) {
        return names.stream().map(Path::of).toList();
    }

    /** Returns the feature version of the Java that runs Maven, which is at least 17. */
    private static int javaVersion() {
        return Integer.parseInt(System.getProperty("java.specification.version"));
    }
}
