package io.github.codetable.processor.maven;

import io.github.codetable.processor.manifest.Manifest;
import io.github.codetable.processor.manifest.ManifestFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what was generated with what is there today, and prepares the module for another compilation. */
final class Refresh {

    private final Path folder;
    private final CompilerStatus memory;
    private final Map<String, List<String>> typesByReason = new LinkedHashMap<>();

    /**
     * @param folder the module's folder
     * @param build the module's build directory
     */
    Refresh(Path folder, Path build) {
        this.folder = folder;
        this.memory = new CompilerStatus(build);
    }

    /** What is to be said about it, a line for each reason; none when nothing has changed. */
    List<String> run(List<CompilerOutput> outputs) throws IOException {
        for (CompilerOutput output : outputs) {
            refresh(output);
        }
        return typesByReason.entrySet().stream()
                .map(entry -> entry.getKey() + ": regenerating " + listed(entry.getValue()))
                .toList();
    }

    private void refresh(CompilerOutput output) throws IOException {
        ManifestFolder traces = output.traces();
        for (Path file : traces.traces()) {
            refresh(output, file, traces.packageOf(file), traces.read(file));
        }
    }

    private void refresh(CompilerOutput output, Path file, String packageName, Manifest trace) throws IOException {
        String reason = new ChangeDetector(folder, output.classPath())
                .difference(packageName, trace)
                .orElse(null);
        if (reason == null) {
            return;
        }
        memory.forget();
        new GeneratedFiles(output).delete(file, packageName, trace.types());
        typesByReason.computeIfAbsent(reason, none -> new ArrayList<>()).addAll(trace.types());
    }

    private static String listed(List<String> types) {
        return switch (types.size()) {
            case 0 -> "what there was";
            case 1 -> types.get(0);
            default -> types.get(0) + " and " + (types.size() - 1) + " more";
        };
    }
}
