package io.github.codetable.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** What protobuf makes of the same codes. */
final class ProtobufEnum {

    private static final FileTree LIBRARY = Subjects.LIBRARIES.in("protobuf");

    private ProtobufEnum() {}

    /** The size of the enum's class file; the classes beside it, which hold its description, are not counted. */
    static long bytes(GrowthSources table) throws IOException {
        FileTree folder = table.writeProtobuf(Subjects.OUTPUT.in("protobuf"));
        generate(folder);
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", folder.toString()));
        arguments.addAll(List.of("-cp", LIBRARY.files(".jar").get(0).toString()));
        folder.files(".java").forEach(file -> arguments.add(file.toString()));
        ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        return folder.bytes("Code.class");
    }

    private static void generate(FileTree folder) throws IOException {
        Path protoc = LIBRARY.files(".exe").get(0);
        File file = protoc.toFile();
        if (!file.setExecutable(true)) {
            throw new IOException(protoc + " cannot be made executable");
        }
        Process process = new ProcessBuilder(
                        protoc.toString(), "--java_out=" + folder, "--proto_path=" + folder, "code.proto")
                .inheritIO()
                .start();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
