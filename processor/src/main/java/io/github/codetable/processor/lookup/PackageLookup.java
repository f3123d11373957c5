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
import java.util.Optional;
import java.util.Set;

/** Finds specs for one package, and remembers where it looked, so that it can look beside them and tell its way. */
public final class PackageLookup implements SpecFinder {

    private final List<Candidates> order;
    private final BundledTables bundledTables;
    private final Map<URI, Candidate> found = new HashMap<>();
    private final SearchLog trail = new SearchLog();

    PackageLookup(List<Candidates> order, BundledTables bundledTables) {
        this.order = order;
        this.bundledTables = bundledTables;
    }

    @Override
    public Answer find(String name) {
        Optional<Answer> known = withoutSearch(new SpecName(name));
        return known.isPresent() ? known.get() : search(name, order);
    }

    @Override
    public Answer findBeside(SpecFile extending, String name) {
        Optional<Answer> known = withoutSearch(new SpecName(name));
        if (known.isPresent()) {
            return known.get();
        }
        return bundledTables.has(extending)
                ? noted(bundledTables.findBeside(extending, name))
                : search(name, besideFirst(extending));
    }

    /** Where it has been so far. */
    public SearchLog trail() {
        return trail;
    }

    /** The answer that the name itself gives; empty when places are to be searched. */
    private Optional<Answer> withoutSearch(SpecName name) {
        if (name.isBundled()) {
            return Optional.of(noted(bundledTables.find(name)));
        }
        Optional<String> refusal = name.refusal();
        return refusal.isPresent() ? Optional.of(new Answer.Refused(refusal.get())) : Optional.empty();
    }

    private Answer noted(Answer ofBundled) {
        if (ofBundled instanceof Answer.Found hit) {
            trail.addFound(new Origin.Bundled(hit.file().location().toString()), hit.file());
        }
        return ofBundled;
    }

    private List<Candidates> besideFirst(SpecFile extending) {
        List<Candidates> all = new ArrayList<>();
        Candidate place = found.get(extending.location());
        if (place != null) {
            all.add(new Beside(place));
        }
        all.addAll(order);
        return all;
    }

    private Answer search(String name, List<Candidates> inOrder) {
        Set<Candidate> tried = new LinkedHashSet<>();
        for (Candidates places : inOrder) {
            for (Candidate place : places.of(name)) {
                Optional<Answer> answer = tried.add(place) ? look(place, name) : Optional.empty();
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
        }
        return new Answer.Missing(tried.stream().map(Candidate::label).toList());
    }

    private Optional<Answer> look(Candidate place, String name) {
        Optional<Answer> answer = place.look(name);
        if (answer.isEmpty()) {
            noteAbsent(place);
        } else if (answer.get() instanceof Answer.Found hit) {
            trail.addFound(place.origin(hit.file()), hit.file());
            found.put(hit.file().location(), place);
        }
        return answer;
    }

    private void noteAbsent(Candidate place) {
        Optional<Path> file = place.asFile();
        if (file.isPresent()) {
            trail.addAbsent(file.get());
        }
    }

    /** The place beside another one. */
    private record Beside(Candidate other) implements Candidates {

        @Override
        public List<Candidate> of(String name) {
            return List.of(other.beside(name));
        }
    }
}
