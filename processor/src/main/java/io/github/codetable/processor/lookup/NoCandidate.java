package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.util.Optional;

/**
 * A place that this system cannot have, such as a folder with a character that no file name has; it is only listed.
 *
 * @param label the place as it was written
 */
record NoCandidate(String label) implements Candidate {

    @Override
    public Optional<Answer> look(String name) {
        return Optional.empty();
    }

    @Override
    public Candidate beside(String name) {
        return this;
    }

    @Override
    public Origin origin(SpecFile hit) {
        return new Origin.Resource(label);
    }
}
