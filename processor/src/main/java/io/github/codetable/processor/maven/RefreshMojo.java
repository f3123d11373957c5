package io.github.codetable.processor.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Lets an edit of a spec take: when one has changed, the types that were generated from it go, and the compiler is made
 * to compile the module again. When nothing has changed, it does nothing.
 */
@Mojo(
        name = "refresh",
        // Not earlier: a spec may be found in the output folder, and the edited one has to be there by then.
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class RefreshMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Where the compiler writes the sources that are generated for {@code src/main/java}. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/annotations")
    private File generatedSources;

    /** Where the compiler writes the sources that are generated for {@code src/test/java}. */
    @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/test-annotations")
    private File generatedTestSources;

    /** Made by Maven. */
    public RefreshMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        Path folder = project.getBasedir().toPath();
        try {
            Refresh refresh = new Refresh(folder, Path.of(project.getBuild().getDirectory()));
            refresh.run(List.of(main(), test())).forEach(getLog()::info);
        } catch (IOException | DependencyResolutionRequiredException failed) {
            throw new MojoExecutionException("cannot look after what was generated: " + failed, failed);
        }
    }

    private CompilerOutput main() throws DependencyResolutionRequiredException {
        return CompilerOutput.of(
                generatedSources, project.getBuild().getOutputDirectory(), project.getCompileClasspathElements());
    }

    private CompilerOutput test() throws DependencyResolutionRequiredException {
        return CompilerOutput.of(
                generatedTestSources, project.getBuild().getTestOutputDirectory(), project.getTestClasspathElements());
    }
}
