package io.github.codetable.processor.maven;

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
import java.util.Optional;

/**
 * Compares a trace with what is there today.
 *
 * @param folder the module's folder, which the files in messages are relative to
 * @param classPath today's
 */
record ChangeDetector(Path folder, ClassPath classPath) {

    /** The first difference, as the beginning of a sentence; empty when the types would come out the same. */
    Optional<String> difference(String packageName, Manifest trace) throws IOException {
        if (!trace.whole()) {
            return Optional.of(packageName + " had problems, or comes from another Codetable");
        }
        for (Map.Entry<Origin, Digest> read : trace.read().entrySet()) {
            Optional<byte[]> today = today(read.getKey());
            if (today.isEmpty()) {
                return Optional.of(shown(read.getKey()) + " is gone");
            }
            if (!Digest.of(today.get()).equals(read.getValue())) {
                return Optional.of(shown(read.getKey()) + " has changed");
            }
        }
        return trace.absent().stream()
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .map(file -> shown(new Origin.File(file)) + " is new");
    }

    private Optional<byte[]> today(Origin origin) throws IOException {
        if (origin instanceof Origin.File file) {
            return Files.isRegularFile(file.path()) ? Optional.of(Files.readAllBytes(file.path())) : Optional.empty();
        }
        if (origin instanceof Origin.Resource resource) {
            return classPath.read(resource.name());
        }
        return Optional.ofNullable(SpecLookup.read((Origin.Bundled) origin)).map(SpecFile::bytes);
    }

    private String shown(Origin origin) {
        if (origin instanceof Origin.File file) {
            Path path = file.path();
            // From one drive to another there is no way.
            Path shown = path.getRoot().equals(folder.getRoot()) ? folder.relativize(path) : path;
            return shown.toString().replace('\\', '/');
        }
        return origin instanceof Origin.Resource resource
                ? resource.name() + " on the class path"
                : ((Origin.Bundled) origin).location();
    }
}
