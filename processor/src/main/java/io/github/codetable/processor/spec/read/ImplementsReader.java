package io.github.codetable.processor.spec.read;

import io.github.codetable.processor.model.ImplementedInterface;
import io.github.codetable.processor.model.ImplementedInterface.Answer;
import io.github.codetable.processor.yaml.Node;
import io.github.codetable.processor.yaml.Scalars;
import java.util.ArrayList;
import java.util.List;

/** A reader of the interfaces that the enum implements: one name, or a mapping of names to their methods' results. */
public final class ImplementsReader {

    private static final String EXAMPLE = "{com.acme.Numbered: {getNumber: code}}";

    private final NodeReader reader;

    ImplementsReader(NodeReader reader) {
        this.reader = reader;
    }

    /** Returns the interfaces, in the order of the spec; empty for {@code ~}. */
    List<ImplementedInterface> read(Node node, String what) {
        if (Scalars.isNull(node)) {
            return List.of();
        }
        if (node instanceof Node.Mapping mapping) {
            Limit.INTERFACES.check(mapping, reader.report());
            return interfaces(Limit.INTERFACES.truncate(mapping));
        }
        if (Scalars.text(node) == null) {
            reader.reportWrongType(node, what, "the name of an interface or a mapping such as " + EXAMPLE, "");
            return List.of();
        }
        String type = reader.text(node, what);
        return type == null ? List.of() : List.of(new ImplementedInterface(type, List.of(), node.place()));
    }

    private List<ImplementedInterface> interfaces(Node.Mapping mapping) {
        List<ImplementedInterface> interfaces = new ArrayList<>();
        for (Node.Entry entry : mapping.byKey().values()) {
            String type = entry.key().text();
            Node.Mapping methods = reader.mapping(entry.value(), type, "{getNumber: code}");
            List<Answer> answers = methods == null ? List.of() : answers(methods, type);
            interfaces.add(new ImplementedInterface(type, answers, entry.key().place()));
        }
        return interfaces;
    }

    private List<Answer> answers(Node.Mapping methods, String type) {
        List<Answer> answers = new ArrayList<>();
        for (Node.Entry entry : methods.byKey().values()) {
            String method = entry.key().text();
            String property = reader.text(entry.value(), "`" + method + "` of " + type);
            if (property != null) {
                answers.add(new Answer(
                        method, property, entry.key().place(), entry.value().place()));
            }
        }
        return answers;
    }
}
