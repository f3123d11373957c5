package io.github.codetable.maven;

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
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** One run of the goal in a module: deletes generated files that are out of date, so that the compiler runs again. */
final class Refresh {

    private final Path folder;
    private final Path build;
    private final String version;
    private final Map<String, List<String>> typesByChange = new LinkedHashMap<>();
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

    /** Logs one line per change, and one warning per version of the processor that is not the plugin's. */
    void run(List<Compilation> compilations, Log log) throws IOException {
        for (Compilation compilation : compilations) {
            refresh(compilation);
        }
        typesByChange.forEach((change, types) -> log.info(change + ": regenerating " + describe(types)));
        otherVersions.forEach(other -> log.warn(mismatch(other)));
    }

    private void refresh(Compilation compilation) throws IOException {
        String expected = compilation.processorVersion() == null ? version : compilation.processorVersion();
        noteVersion(expected);
        VersionMarker marker = VersionMarker.of(build, compilation.goal());
        boolean isRegenerated = marker.hasVersion(expected);
        ManifestFolder manifests = compilation.manifests();
        Set<String> versions = new LinkedHashSet<>();
        for (Path file : manifests.manifests()) {
            Manifest manifest = manifests.read(file);
            String packageName = manifests.packageOf(file);
            versions.add(manifest.version());
            String change = manifest.version().equals(expected) || isRegenerated
                    ? findChange(compilation, packageName, manifest)
                    : describeVersions(packageName, manifest, expected);
            if (change != null) {
                new CompilerStatus(build).invalidate();
                new GeneratedFiles(compilation).delete(file, packageName, manifest.types());
                typesByChange.computeIfAbsent(change, none -> new ArrayList<>()).addAll(manifest.types());
            }
        }
        if (versions.equals(Set.of(expected))) {
            marker.delete();
        } else if (!versions.isEmpty()) {
            marker.write(expected);
        }
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

    private static String describeVersions(String packageName, Manifest manifest, String expected) {
        return manifest.version().isEmpty()
                ? "the manifest of " + packageName + " is damaged"
                : "Codetable has changed from " + manifest.version() + " to " + expected;
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
