package io.github.codetable.maven.regeneration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Kotlin's annotation processing (kapt) runs in every build. It needs no goal. */
@EnabledIfSystemProperty(named = "codetable.kapt", matches = "true")
final class KaptIT {

    @Test
    void regeneratesWithoutTheGoal() throws IOException, ReflectiveOperationException {
        TestProject project = project();
        project.mvn("compile").succeeded();
        assertThat(project.classes().inlinedConstant()).isEqualTo(1);

        project.edit("src/main/resources/codes.yaml", "1: {name: ALPHA}", "9: {name: ALPHA}");
        project.edit("src/main/resources/codes.yaml", "  chat: {holder: ChatSignals, pattern: \"CHAT_{NAME}\"}\n", "");
        project.mvn("compile").succeeded();
        assertThat(project.classes().inlinedConstant()).isEqualTo(9);
        assertThat(project.classes().codes("demo.Signal")).containsExactly("2 BETA", "9 ALPHA");
        assertThat(project.contains("target/generated-sources/kapt/compile/demo/ChatSignals.java"))
                .isFalse();
    }

    /** The generated code has {@code @Nullable}, so the compiler demands a null check. */
    @Test
    void kotlinSeesThatTheConstantMayBeMissing() throws IOException {
        TestProject project = project();
        project.edit("src/main/kotlin/demo/Use.kt", "signal?.title()", "signal.title()");
        project.mvn("compile").failed().logged("on a nullable receiver of type 'Signal?'");
        project.edit("src/main/kotlin/demo/Use.kt", "val signal: Signal?", "val signal: Signal");
        project.mvn("compile").failed().logged("'Signal?'").logged("'Signal'");
    }

    private static TestProject project() throws IOException {
        ToolVersions newest = ToolVersions.of("codetable.matrix").findFirst().orElseThrow();
        return Workspace.of(newest).project("kapt");
    }
}
