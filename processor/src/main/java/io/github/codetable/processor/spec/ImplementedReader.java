package io.github.codetable.processor.spec;

import io.github.codetable.processor.model.Implemented;
import io.github.codetable.processor.model.Implemented.Answer;
import java.util.List;
import java.util.Optional;

/** Reads which interfaces the enum implements: one by its name, or several, each with what its methods return. */
final class ImplementedReader {

    private static final String EXAMPLE = "{com.acme.Numbered: {getNumber: code}}";

    private final NodeReader reader;

    ImplementedReader(NodeReader reader) {
        this.reader = reader;
    }

    /** The interfaces, in the order of the spec; none where {@code ~} stands. */
    Optional<List<Implemented>> read(Node node, String what) {
        if (Scalars.isNull(node)) {
            return Optional.of(List.of());
        }
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(
                    mapping.byKey().values().stream().map(this::implemented).toList());
        }
        if (Scalars.text(node).isEmpty()) {
            reader.wrong(node, what, "the name of an interface, or several as " + EXAMPLE, "");
            return Optional.empty();
        }
        return reader.text(node, what).map(type -> List.of(new Implemented(type, List.of(), node.place())));
    }

    private Implemented implemented(Node.Entry entry) {
        String type = entry.key().text();
        List<Answer> answers = reader.mapping(entry.value(), type, EXAMPLE)
                .map(mapping -> mapping.byKey().values().stream()
                        .flatMap(answer -> answer(answer, type).stream())
                        .toList())
                .orElse(List.of());
        return new Implemented(type, answers, entry.key().place());
    }

    private Optional<Answer> answer(Node.Entry entry, String type) {
        String method = entry.key().text();
        return reader.text(entry.value(), method + " of " + type)
                .map(property -> new Answer(
                        method, property, entry.key().place(), entry.value().place()));
    }
}
