package io.github.codetable.processor.cases;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Compiles all good cases in a process with another locale, time zone, encoding and working directory. */
final class OtherMachineCompiler {

    private OtherMachineCompiler() {}

    /** Compiles the cases and returns the folder of their projects. */
    static Path run(Path folder) {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-9",
                        "-Dline.separator=\r\n",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherMachineCompiler.class.getName(),
                        Case.RESOURCES.toString(),
                        output.toString())
                .directory(Folder.make(folder.resolve("directory")).toFile())
                .redirectErrorStream(true);
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes());
            assertWithMessage(printed).that(process.waitFor()).isEqualTo(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return output;
    }

    /**
     * Compiles the cases in the current process.
     *
     * @param arguments the folder of the cases, and the output folder
     */
    public static void main(String[] arguments) {
        for (Case aCase : Case.goodIn(Path.of(arguments[0]))) {
            Workspace project = Workspace.of(aCase, Path.of(arguments[1], aCase.name()));
            ToolCompiler.javac().compile(project, List.of()).assertClean();
        }
    }
}
