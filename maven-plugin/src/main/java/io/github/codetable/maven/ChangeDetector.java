package io.github.codetable.maven;

import io.github.codetable.processor.lookup.Origin;
import io.github.codetable.processor.lookup.SpecLookup;
import io.github.codetable.processor.manifest.Digest;
import io.github.codetable.processor.manifest.Manifest;
import io.github.codetable.processor.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares manifests with the current files.
 *
 * @param folder the module's folder, to which the files in log lines are relative
 * @param classPath the current class path
 * @param version the version of the plugin, whose bundled tables are the current ones
 */
record ChangeDetector(Path folder, ClassPath classPath, String version) {

    /** Returns a sentence about the first change since the manifest was written; null if nothing has changed. */
    @Nullable
    String findChange(String packageName, Manifest manifest) throws IOException {
        if (!manifest.isReadable()) {
            return "the manifest of " + packageName + " is damaged";
        }
        if (!manifest.isComplete()) {
            return packageName + " had errors";
        }
        for (Map.Entry<Origin, Digest> entry : manifest.read().entrySet()) {
            String change = findChange(entry.getKey(), entry.getValue(), manifest);
            if (change != null) {
                return change;
            }
        }
        for (Path file : manifest.absent()) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return describe(new Origin.File(file)) + " is new";
            }
        }
        return null;
    }

    private @Nullable String findChange(Origin origin, Digest digest, Manifest manifest) throws IOException {
        // Another version of the processor has bundled tables of its own.
        if (origin instanceof Origin.Bundled && !manifest.version().equals(version)) {
            return null;
        }
        Digest current = currentDigest(origin);
        if (current == null) {
            return describe(origin) + " is gone";
        }
        return current.equals(digest) ? null : describe(origin) + " has changed";
    }

    private @Nullable Digest currentDigest(Origin origin) throws IOException {
        if (origin instanceof Origin.File file) {
            return ClassPath.digestOfFile(file.path());
        }
        if (origin instanceof Origin.Resource resource) {
            return classPath.digest(resource.name());
        }
        SpecFile table = SpecLookup.read((Origin.Bundled) origin);
        return table == null ? null : Digest.of(table.bytes());
    }

    private String describe(Origin origin) {
        if (origin instanceof Origin.File file) {
            Path path = file.path();
            // A path cannot be relative to a folder on another drive.
            Path described = path.startsWith(folder.getRoot()) ? folder.relativize(path) : path;
            return described.toString().replace('\\', '/');
        }
        return origin instanceof Origin.Resource resource
                ? resource.name() + " on the class path"
                : ((Origin.Bundled) origin).location();
    }
}
