package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.ImplementedInterface;
import io.github.codetable.processor.model.ImplementedInterface.Answer;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which interfaces the enum implements: one by its name, or several, each with what its methods return. */
public final class ImplementsReader {

    private static final String EXAMPLE = "{com.acme.Numbered: {getNumber: code}}";

    private final NodeReader reader;

    ImplementsReader(NodeReader reader) {
        this.reader = reader;
    }

    /** The interfaces, in the order of the spec; none where {@code ~} stands. */
    List<ImplementedInterface> read(Node node, String what) {
        if (Scalars.isNull(node)) {
            return List.of();
        }
        if (node instanceof Node.Mapping mapping) {
            Limit.INTERFACES.admits(mapping, reader.report());
            return several(Limit.INTERFACES.cut(mapping));
        }
        if (Scalars.text(node).isEmpty()) {
            reader.wrong(node, what, "the name of an interface or a mapping such as " + EXAMPLE, "");
            return List.of();
        }
        Optional<String> type = reader.text(node, what);
        return type.isPresent() ? List.of(new ImplementedInterface(type.get(), List.of(), node.place())) : List.of();
    }

    private List<ImplementedInterface> several(Node.Mapping interfaces) {
        List<ImplementedInterface> several = new ArrayList<>();
        for (Node.Entry entry : interfaces.byKey().values()) {
            String type = entry.key().text();
            Optional<Node.Mapping> methods = reader.mapping(entry.value(), type, "{getNumber: code}");
            List<Answer> answers = methods.isPresent() ? answers(methods.get(), type) : List.of();
            several.add(new ImplementedInterface(type, answers, entry.key().place()));
        }
        return several;
    }

    private List<Answer> answers(Node.Mapping methods, String type) {
        List<Answer> answers = new ArrayList<>();
        for (Node.Entry entry : methods.byKey().values()) {
            String method = entry.key().text();
            Optional<String> property = reader.text(entry.value(), "`" + method + "` of " + type);
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
