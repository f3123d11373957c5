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
 * compiler plugin compile the module again. If nothing has changed, the goal does nothing.
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
        Path folder = project.getBasedir().toPath();
        Build build = project.getBuild();
        ProcessorFinder processors = new ProcessorFinder(project);
        try {
            Compilation main = Compilation.of(
                    "compile",
                    generatedSources,
                    build.getOutputDirectory(),
                    project.getCompileClasspathElements(),
                    processors.findVersion("compile"));
            Compilation test = Compilation.of(
                    "testCompile",
                    generatedTestSources,
                    build.getTestOutputDirectory(),
                    project.getTestClasspathElements(),
                    processors.findVersion("testCompile"));
            new Refresh(folder, Path.of(build.getDirectory()), ManifestFormat.version())
                    .run(List.of(main, test), getLog());
        } catch (IOException | DependencyResolutionRequiredException failed) {
            throw new MojoExecutionException("cannot check the generated sources: " + failed, failed);
        }
    }
}
