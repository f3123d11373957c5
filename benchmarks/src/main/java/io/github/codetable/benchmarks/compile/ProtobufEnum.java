package io.github.codetable.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The enum that protobuf generates for the same codes. */
final class ProtobufEnum {

    private static final FileTree LIBRARY = Subjects.LIBRARIES.in("protobuf");

    private ProtobufEnum() {}

    /** Returns the size of the enum's class file, without the classes that hold its descriptor. */
    static long bytes(GrowthSources table) throws IOException {
        FileTree folder = table.writeProtobuf(Subjects.OUTPUT.in("protobuf"));
        generate(folder);
        compile(folder);
        return folder.bytes("Code.class");
    }

    private static void generate(FileTree folder) throws IOException {
        Path protoc = LIBRARY.files(".exe").get(0);
        if (!protoc.toFile().setExecutable(true)) {
            throw new IOException(protoc + " cannot be made executable");
        }
        ProcessBuilder builder =
                new ProcessBuilder(protoc.toString(), "--java_out=" + folder, "--proto_path=" + folder, "code.proto");
        if (builder.inheritIO().start().onExit().join().exitValue() != 0) {
            throw new IOException("protoc failed");
        }
    }

    private static void compile(FileTree folder) throws IOException {
        Path library = LIBRARY.files(".jar").get(0);
        List<String> arguments =
                new ArrayList<>(List.of("-nowarn", "-proc:none", "-cp", library.toString(), "-d", folder.toString()));
        folder.files(".java").forEach(file -> arguments.add(file.toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("protoc's code does not compile");
        }
    }
}
