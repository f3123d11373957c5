package io.github.codetable.maven;

import io.github.codetable.processor.lookup.SpecLookup;
import io.github.codetable.processor.manifest.Manifest;
import io.github.codetable.processor.manifest.ManifestFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** One run of the goal in a module: deletes generated files and copies of specs that are out of date, so that the compiler runs again. */
final class Refresh {

    private final Path folder;
    private final Path build;
    private final String version;
    private final Map<String, List<String>> typesByChange = new LinkedHashMap<>();
    private final List<Path> stale = new ArrayList<>();
    private final Set<String> otherVersions = new LinkedHashSet<>();
    private boolean hasUnreadable;

    /**
     * @param folder the module's folder
     * @param build the module's build directory
     * @param version the version of the plugin
     */
    Refresh(Path folder, Path build, String version) {
        this.folder = folder;
        this.build = build;
        this.version = version;
    }

    /** Logs one line per change and per deleted copy, and one warning per version of the processor that is not the plugin's. */
    void run(List<Compilation> compilations, Log log) throws IOException {
        for (Compilation compilation : compilations) {
            refresh(compilation);
        }
        for (Path copy : stale) {
            Path described = copy.startsWith(folder) ? folder.relativize(copy) : copy;
            log.info(described.toString().replace('\\', '/') + " was the copy of a resource that is gone: deleted");
        }
        typesByChange.forEach((change, types) -> log.info(change + ": regenerating " + describe(types)));
        otherVersions.forEach(other -> log.warn(mismatch(other)));
    }

    private void refresh(Compilation compilation) throws IOException {
        ManifestFolder folder = compilation.manifests();
        Map<Path, Manifest> manifests = new LinkedHashMap<>();
        for (Path file : folder.manifests()) {
            manifests.put(file, folder.read(file));
        }
        stale.addAll(new StaleCopies(compilation, state(compilation, "resources")).delete(manifests.values()));
        compareManifests(compilation, manifests);
        Set<String> present = manifests.keySet().stream().map(folder::packageOf).collect(Collectors.toSet());
        for (String missing : new MissingManifests(compilation, state(compilation, "missing")).invalidate(present)) {
            new CompilerStatus(build).invalidate();
            addChange("the manifest of " + missing + " is missing", List.of());
        }
    }

    /**
     * Compares all manifests. The state is the processor for which the compilation was last regenerated, until all
     * manifests are from that processor. It prevents builds from regenerating every time when the compiler runs another
     * version than expected, or with another option.
     */
    private void compareManifests(Compilation compilation, Map<Path, Manifest> manifests) throws IOException {
        String version = compilation.processor().version() == null
                ? this.version
                : compilation.processor().version();
        Compilation.Processor expected =
                new Compilation.Processor(version, compilation.processor().folders());
        noteVersion(version);
        StateFile state = state(compilation, "processor");
        boolean isRegenerated = state.read().equals(lines(expected));
        boolean isExpected = true;
        for (Map.Entry<Path, Manifest> entry : manifests.entrySet()) {
            Manifest manifest = entry.getValue();
            String packageName = compilation.manifests().packageOf(entry.getKey());
            String difference = findDifference(packageName, manifest, expected);
            isExpected &= difference == null;
            String change =
                    difference == null || isRegenerated ? findChange(compilation, packageName, manifest) : difference;
            if (change != null) {
                new CompilerStatus(build).invalidate();
                new GeneratedFiles(compilation).delete(entry.getKey(), packageName, manifest.types());
                addChange(change, manifest.types());
            }
        }
        if (!manifests.isEmpty()) {
            state.write(isExpected ? List.of() : lines(expected));
        }
    }

    private StateFile state(Compilation compilation, String kind) {
        return StateFile.of(build, compilation.goal(), kind);
    }

    private static List<String> lines(Compilation.Processor processor) {
        return Stream.concat(
                        Stream.ofNullable(processor.version()),
                        processor.folders().stream().map(Path::toString))
                .toList();
    }

    private void addChange(String change, List<String> types) {
        typesByChange.computeIfAbsent(change, none -> new ArrayList<>()).addAll(types);
    }

    /** Returns a sentence about the difference between the processor of the manifest and the expected one. */
    private static @Nullable String findDifference(
            String packageName, Manifest manifest, Compilation.Processor expected) {
        if (!manifest.version().equals(expected.version())) {
            return manifest.version().isEmpty()
                    ? "the manifest of " + packageName + " is damaged"
                    : "Codetable has changed from " + manifest.version() + " to " + expected.version();
        }
        return !manifest.isReadable() || manifest.folders().equals(expected.folders())
                ? null
                : "-A" + SpecLookup.FOLDERS_OPTION + " has changed";
    }

    private @Nullable String findChange(Compilation compilation, String packageName, Manifest manifest)
            throws IOException {
        noteVersion(manifest.version());
        // A manifest in the format of another version cannot be compared, and regenerating would not make it readable.
        if (!manifest.isReadable() && !manifest.version().equals(version)) {
            hasUnreadable = true;
            return null;
        }
        return new ChangeDetector(folder, compilation.classPath(), version).findChange(packageName, manifest);
    }

    private void noteVersion(String processor) {
        if (!processor.equals(version) && !processor.isEmpty()) {
            otherVersions.add(processor);
        }
    }

    private String mismatch(String processor) {
        return "codetable-processor has version " + processor + ", but codetable-maven-plugin has version " + version
                + ". Give both the same version, for example by a property."
                + (hasUnreadable ? " Until then, changes of specs are not detected." : "");
    }

    private static String describe(List<String> types) {
        return switch (types.size()) {
            case 0 -> "the package";
            case 1 -> types.get(0);
            default -> types.get(0) + " and " + (types.size() - 1) + " more";
        };
    }
}
