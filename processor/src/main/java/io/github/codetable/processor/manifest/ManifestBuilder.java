package io.github.codetable.processor.manifest;

import io.github.codetable.processor.lookup.Origin;
import io.github.codetable.processor.lookup.PackageLookup;
import io.github.codetable.processor.lookup.SearchLog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the inputs and outputs of one package while its tables are generated. */
public final class ManifestBuilder {

    private final @Nullable Path source;
    private final List<Path> folders;
    private final List<PackageLookup> lookups = new ArrayList<>();
    private final Map<String, URI> files = new LinkedHashMap<>();
    private boolean hasErrors;

    /**
     * @param source the source file that annotates the package; null if the compiler does not provide it
     * @param folders the folders of the option {@code codetable.specs}
     */
    public ManifestBuilder(@Nullable Path source, List<Path> folders) {
        this.source = source;
        this.folders = folders;
    }

    /**
     * Adds the files that a lookup reads, and those that it does not find. The lookup may still be unused.
     *
     * @return the given lookup
     */
    public PackageLookup addLookup(PackageLookup lookup) {
        lookups.add(lookup);
        return lookup;
    }

    /** Adds a generated type with the file of its source. */
    public void addType(String type, URI file) {
        files.put(type, file);
    }

    /** Marks the manifest as incomplete: the next build reads the specs again. */
    public void markIncomplete() {
        hasErrors = true;
    }

    /** Returns true if types were generated, and all their sources are files on disk. */
    boolean isOnDisk() {
        for (URI file : files.values()) {
            if (!"file".equalsIgnoreCase(file.getScheme())) {
                return false;
            }
        }
        return !files.isEmpty();
    }

    /**
     * Returns the manifest of everything added so far.
     *
     * @throws IOException if the annotated source cannot be read
     */
    Manifest build() throws IOException {
        Map<Origin, Digest> read = new LinkedHashMap<>();
        Set<Path> absent = new LinkedHashSet<>();
        for (PackageLookup lookup : lookups) {
            SearchLog log = lookup.log();
            for (Map.Entry<Origin, byte[]> found : log.found().entrySet()) {
                read.put(found.getKey(), Digest.of(found.getValue()));
            }
            absent.addAll(log.absent());
        }
        if (source != null) {
            read.put(new Origin.File(source), Digest.of(Files.readAllBytes(source)));
        }
        return new Manifest(
                ManifestFormat.version(), folders, read, absent, List.copyOf(files.keySet()), !hasErrors, true);
    }
}
