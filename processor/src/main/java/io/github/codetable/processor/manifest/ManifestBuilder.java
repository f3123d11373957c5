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
import java.util.Optional;
import java.util.Set;

/** Collects, while the tables of one package are generated, what its trace is made of. */
public final class ManifestBuilder {

    private final Optional<Path> source;
    private final List<PackageLookup> finders = new ArrayList<>();
    private final Map<String, URI> written = new LinkedHashMap<>();
    private boolean clean = true;

    /**
     * @param source the file that annotates the package, if it is known
     */
    public ManifestBuilder(Optional<Path> source) {
        this.source = source;
    }

    /** Notes who looks specs up; where it has been is asked at the end. */
    public PackageLookup follow(PackageLookup finder) {
        finders.add(finder);
        return finder;
    }

    /** Notes a generated type. */
    public void wrote(String type, URI file) {
        written.put(type, file);
    }

    /** Notes that the package's tables have problems: the next build is to look at them again. */
    public void foundProblems() {
        clean = false;
    }

    /** True when types were generated, and all of them into files on disk, where a later build finds them. */
    boolean isOnDisk() {
        for (URI file : written.values()) {
            if (!"file".equalsIgnoreCase(file.getScheme())) {
                return false;
            }
        }
        return !written.isEmpty();
    }

    /** What was noted so far. */
    Manifest trace() throws IOException {
        Map<Origin, Digest> read = new LinkedHashMap<>();
        Set<Path> absent = new LinkedHashSet<>();
        for (PackageLookup finder : finders) {
            SearchLog trail = finder.trail();
            for (Map.Entry<Origin, byte[]> found : trail.found().entrySet()) {
                read.put(found.getKey(), Digest.of(found.getValue()));
            }
            absent.addAll(trail.absent());
        }
        if (source.isPresent()) {
            read.put(new Origin.File(source.get()), Digest.of(Files.readAllBytes(source.get())));
        }
        return new Manifest(read, absent, List.copyOf(written.keySet()), clean);
    }
}
