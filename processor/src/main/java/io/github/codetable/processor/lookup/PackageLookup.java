package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds specs for one package, and remembers where it looked, so that it can look beside them and tell its way. */
public final class PackageLookup implements SpecFinder {

    private final List<Candidates> order;
    private final BundledTables bundledTables;
    private final Map<URI, Candidate> found = new HashMap<>();
    private final Trail trail = new Trail();

    PackageLookup(List<Candidates> order, BundledTables bundledTables) {
        this.order = order;
        this.bundledTables = bundledTables;
    }

    @Override
    public Answer find(String name) {
        return answer(new SpecName(name), () -> search(name, order.stream()));
    }

    @Override
    public Answer findBeside(SpecFile extending, String name) {
        Supplier<Answer> search = bundledTables.has(extending)
                ? () -> noted(bundledTables.findBeside(extending, name))
                : () -> search(name, Stream.concat(beside(extending), order.stream()));
        return answer(new SpecName(name), search);
    }

    /** Where it has been so far. */
    public Trail trail() {
        return trail;
    }

    private Answer answer(SpecName name, Supplier<Answer> search) {
        if (name.isBundled()) {
            return noted(bundledTables.find(name));
        }
        return name.refusal().<Answer>map(Answer.Refused::new).orElseGet(search);
    }

    private Answer noted(Answer ofBundled) {
        if (ofBundled instanceof Answer.Found hit) {
            trail.addFound(new Origin.Bundled(hit.file().location().toString()), hit.file());
        }
        return ofBundled;
    }

    private Stream<Candidates> beside(SpecFile extending) {
        return Stream.ofNullable(found.get(extending.location()))
                .map(place -> (Candidates) name -> List.of(place.beside(name)));
    }

    private Answer search(String name, Stream<Candidates> inOrder) {
        Set<Candidate> tried = new LinkedHashSet<>();
        return inOrder.flatMap(places -> places.of(name).stream())
                .filter(tried::add)
                .flatMap(place -> look(place, name).stream())
                .findFirst()
                .orElseGet(() ->
                        new Answer.Missing(tried.stream().map(Candidate::label).toList()));
    }

    private Optional<Answer> look(Candidate place, String name) {
        Optional<Answer> answer = place.look(name);
        if (answer.isEmpty()) {
            place.asFile().ifPresent(trail::addAbsent);
        }
        if (answer.orElse(null) instanceof Answer.Found hit) {
            trail.addFound(place.origin(hit.file()), hit.file());
            found.put(hit.file().location(), place);
        }
        return answer;
    }
}
