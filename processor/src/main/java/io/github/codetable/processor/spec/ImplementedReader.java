package io.github.codetable.processor.spec;

import io.github.codetable.processor.model.Implemented;
import io.github.codetable.processor.model.Implemented.Answer;
import java.util.ArrayList;
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
    List<Implemented> read(Node node, String what) {
        if (Scalars.isNull(node)) {
            return List.of();
        }
        if (node instanceof Node.Mapping mapping) {
            Limit.INTERFACES.admits(mapping, reader.report());
            return several(Limit.INTERFACES.cut(mapping));
        }
        if (Scalars.text(node).isEmpty()) {
            reader.wrong(node, what, "the name of an interface, or several as " + EXAMPLE, "");
            return List.of();
        }
        Optional<String> type = reader.text(node, what);
        return type.isPresent() ? List.of(new Implemented(type.get(), List.of(), node.place())) : List.of();
    }

    private List<Implemented> several(Node.Mapping interfaces) {
        List<Implemented> several = new ArrayList<>();
        for (Node.Entry entry : interfaces.byKey().values()) {
            String type = entry.key().text();
            Optional<Node.Mapping> methods = reader.mapping(entry.value(), type, EXAMPLE);
            List<Answer> answers = methods.isPresent() ? answers(methods.get(), type) : List.of();
            several.add(new Implemented(type, answers, entry.key().place()));
        }
        return several;
    }

    private List<Answer> answers(Node.Mapping methods, String type) {
        List<Answer> answers = new ArrayList<>();
        for (Node.Entry entry : methods.byKey().values()) {
            String method = entry.key().text();
            Optional<String> property = reader.text(entry.value(), method + " of " + type);
            if (property.isPresent()) {
                answers.add(new Answer(
                        method,
                        property.get(),
                        entry.key().place(),
                        entry.value().place()));
            }
        }
        return answers;
    }
}
