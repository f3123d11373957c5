package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Finds the specs of one package, and logs the search. */
public final class PackageLookup implements SpecFinder {

    private final List<SearchPath> searchPaths;
    private final BundledTables bundledTables;

    /** Candidates that were found, by the location of their spec. */
    private final Map<URI, Candidate> found = new HashMap<>();

    private final SearchLog log = new SearchLog();

    /**
     * @param searchPaths the search paths, in search order
     */
    PackageLookup(List<SearchPath> searchPaths, BundledTables bundledTables) {
        this.searchPaths = searchPaths;
        this.bundledTables = bundledTables;
    }

    @Override
    public Result find(String name) {
        Result answer = findWithoutSearch(new SpecName(name));
        return answer == null ? search(name, searchPaths) : answer;
    }

    @Override
    public Result findBeside(SpecFile extending, String name) {
        Result answer = findWithoutSearch(new SpecName(name));
        if (answer != null) {
            return answer;
        }
        return bundledTables.contains(extending)
                ? logBundled(bundledTables.findBeside(extending, name))
                : search(name, besideFirst(extending));
    }

    /** Returns the result of reading the given file. */
    Result findAt(Candidate file, String name) {
        Result answer = read(file, name);
        return answer == null ? new Result.Missing(List.of(file.label()), null) : answer;
    }

    /** Returns the log of all searches so far. */
    public SearchLog log() {
        return log;
    }

    /** Returns the answer for a bundled table or an invalid name, or null if the name is a path to search for. */
    private @Nullable Result findWithoutSearch(SpecName name) {
        if (name.isBundled()) {
            return logBundled(bundledTables.find(name));
        }
        String refusal = name.refusal();
        return refusal == null ? null : new Result.Refused(refusal);
    }

    private Result logBundled(Result answer) {
        if (answer instanceof Result.Found hit) {
            log.addFound(new Origin.Bundled(hit.file().location().toString()), hit.file());
        }
        return answer;
    }

    private List<SearchPath> besideFirst(SpecFile extending) {
        List<SearchPath> all = new ArrayList<>();
        Candidate candidate = found.get(extending.location());
        if (candidate != null) {
            all.add(new Beside(candidate));
        }
        all.addAll(searchPaths);
        return all;
    }

    private Result search(String name, List<SearchPath> inOrder) {
        Set<Candidate> tried = new LinkedHashSet<>();
        for (SearchPath searchPath : inOrder) {
            for (Candidate candidate : searchPath.candidates(name)) {
                Result answer = tried.add(candidate) ? read(candidate, name) : null;
                if (answer != null) {
                    return answer;
                }
            }
        }
        return new Result.Missing(labels(tried), NearbyFiles.find(files(tried)));
    }

    /** Returns one label for each file on disk, and one label for all of the compiler's locations. */
    private static List<String> labels(Set<Candidate> tried) {
        List<String> labels = new ArrayList<>();
        StringJoiner locations = new StringJoiner(", ");
        for (Candidate candidate : tried) {
            if (candidate instanceof LocationCandidate) {
                locations.add(candidate.label());
            } else {
                labels.add(candidate.label());
            }
        }
        if (locations.length() > 0) {
            labels.add(locations.toString());
        }
        return labels;
    }

    private static List<Path> files(Set<Candidate> tried) {
        return tried.stream().map(Candidate::file).filter(Objects::nonNull).toList();
    }

    private @Nullable Result read(Candidate candidate, String name) {
        Result answer = candidate.read(name);
        if (answer == null) {
            logAbsent(candidate);
        } else if (answer instanceof Result.Found hit) {
            log.addFound(candidate.origin(hit.file()), hit.file());
            found.put(hit.file().location(), candidate);
        }
        return answer;
    }

    private void logAbsent(Candidate candidate) {
        Path file = candidate.file();
        if (file != null) {
            log.addAbsent(file);
        }
    }

    /** The folder of a spec that was found. */
    private record Beside(Candidate candidate) implements SearchPath {

        @Override
        public List<Candidate> candidates(String name) {
            return List.of(candidate.beside(name));
        }
    }
}
