package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import java.util.Optional;

/** Finds the files that an annotation and specs ask for; one that is not there is reported, and missing. */
final class FileFinder {

    private final SpecFinder finder;
    private final MappingReader reader;
    private final Report report;

    FileFinder(SpecFinder finder, MappingReader reader, Report report) {
        this.finder = finder;
        this.reader = reader;
        this.report = report;
    }

    /** The file of that name that an annotation asks for. */
    Optional<SpecFile> find(String name, Place asked) {
        return found(finder.find(name), name, asked);
    }

    /** The file of that name that a spec asks for. */
    Optional<SpecFile> findBeside(SpecFile beside, String name, Place asked) {
        return found(finder.findBeside(beside, name), name, asked);
    }

    private Optional<SpecFile> found(SpecFinder.Answer answer, String name, Place asked) {
        if (answer instanceof SpecFinder.Answer.Found found) {
            return Optional.of(found.file());
        }
        new SearchReporter(report).report(answer, name, asked);
        return reader.missing();
    }
}
