package io.github.codetable.processor.cases;

import io.github.codetable.processor.CodeTableProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A compiler that is called through the JDK's compiler API.
 *
 * @param compiler the compiler
 */
record ToolCompiler(JavaCompiler compiler) {

    static ToolCompiler javac() {
        return new ToolCompiler(ToolProvider.getSystemJavaCompiler());
    }

    static ToolCompiler ecj() {
        return new ToolCompiler(new EclipseCompiler());
    }

    int newest() {
        return compiler.getSourceVersions().stream()
                .max(Comparator.naturalOrder())
                .map(SourceVersion::ordinal)
                .orElseThrow();
    }

    /** Compiles a project into its output folders, with additional options. */
    Outcome compile(Workspace project, List<String> more) {
        List<String> options = new ArrayList<>(project.options());
        options.addAll(more);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter log = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    log, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(project.sourceFiles()));
            task.setProcessors(List.of(new CodeTableProcessor()));
            boolean success = task.call();
            return new Outcome(success, diagnostics.getDiagnostics(), log.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
