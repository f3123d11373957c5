package io.github.codetable.maven.regeneration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Builds in which the processor has another version than the plugin. */
@ParameterizedClass(name = "{0}")
@MethodSource("tools")
@Execution(ExecutionMode.CONCURRENT)
final class VersionMismatchIT {

    private static final String SPEC = "src/main/resources/codes.yaml";
    private static final String PLUGIN = System.getProperty("codetable.version");
    private static final String OTHER = LocalRepository.OTHER_PROCESSOR;
    private static final String OTHER_PROCESSOR = "-Dprocessor.version=" + OTHER;
    private static final String WARNING = "codetable-processor has version " + OTHER
            + ", but codetable-maven-plugin has version " + PLUGIN
            + ". Give both the same version, for example by a property.";

    private final Workspace workspace;

    VersionMismatchIT(ToolVersions tools) {
        this.workspace = Workspace.of(tools);
    }

    static Stream<ToolVersions> tools() {
        return ToolVersions.of("codetable.reach-matrix");
    }

    @Test
    void warnsAndRegeneratesOnce() throws IOException, ReflectiveOperationException {
        TestProject project = workspace.project("edit");
        project.mvn("compile").succeeded();

        project.mvn("compile", OTHER_PROCESSOR).succeeded().logged(WARNING).regenerated(changed(PLUGIN, OTHER));
        project.mvn("compile", OTHER_PROCESSOR).logged(WARNING).compiledNothing();

        project.edit(SPEC, "1: {", "9: {");
        project.mvn("compile", OTHER_PROCESSOR)
                .succeeded()
                .logged(WARNING)
                .regenerated(SPEC + " has changed: regenerating demo.Signal and 2 more");
        assertThat(project.classes().inlinedConstant()).isEqualTo(9);
        project.mvn("compile", OTHER_PROCESSOR).logged(WARNING).compiledNothing();

        project.mvn("compile").succeeded().regenerated(changed(OTHER, PLUGIN));
        project.mvn("compile").compiledNothing();
    }

    private static String changed(String from, String to) {
        return "Codetable has changed from " + from + " to " + to + ": regenerating demo.Signal and 2 more";
    }
}
