package io.github.codetable.processor.cases;

import com.palantir.javapoet.JavaFile;
import io.github.codetable.processor.CodeTableProcessor;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.snakeyaml.engine.v2.api.Load;

/**
 * The result of a run of Eclipse's command-line compiler.
 *
 * @param success whether the compilation succeeded
 * @param output the output and the errors
 */
record BatchOutcome(boolean success, String output) {

    /** The processor and the libraries that its jar contains. */
    static final String PROCESSOR_PATH = Stream.of(CodeTableProcessor.class, JavaFile.class, Load.class)
            .map(ClassLocation::of)
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));

    static BatchOutcome of(Workspace project, String... more) {
        List<String> arguments = new ArrayList<>(project.options());
        arguments.addAll(List.of("-processorpath", PROCESSOR_PATH));
        arguments.addAll(List.of(more));
        project.sourceFiles().forEach(file -> arguments.add(file.toString()));
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        boolean success = BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null);
        printer.flush();
        return new BatchOutcome(success, output.toString());
    }
}
