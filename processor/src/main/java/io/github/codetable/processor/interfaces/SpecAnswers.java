package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.ImplementedInterface;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the spec itself says that methods return. */
public final class SpecAnswers {

    private final PropertyTypes properties;
    private final Report report;
    private final Map<ImplementedInterface, Map<String, ImplementedInterface.Answer>> given = new HashMap<>();

    SpecAnswers(PropertyTypes properties, Report report) {
        this.properties = properties;
        this.report = report;
    }

    /** Reads those for an interface; true when all of them are for methods and properties that are there. */
    boolean read(InterfaceType type) {
        Map<String, ImplementedInterface.Answer> answers = new HashMap<>();
        given.put(type.implemented(), answers);
        return type.implemented().answers().stream()
                .filter(answer -> !read(answer, type, answers))
                .toList()
                .isEmpty();
    }

    /** An answer for an unknown method is taken as one for the method that was probably meant: one slip is one problem. */
    private boolean read(
            ImplementedInterface.Answer answer, InterfaceType type, Map<String, ImplementedInterface.Answer> answers) {
        List<String> known = type.answerable();
        boolean isMethod = known.contains(answer.method());
        if (isMethod) {
            answers.put(answer.method(), answer);
        } else if (report.isFull()) {
            report.add(
                    Message.UNKNOWN_METHOD, answer.place(), type.implemented().type(), answer.method(), known, "");
        } else {
            String meant = DidYouMean.nearest(answer.method(), known);
            if (meant != null) {
                answers.putIfAbsent(meant, answer);
            }
            report.add(
                    Message.UNKNOWN_METHOD,
                    answer.place(),
                    type.implemented().type(),
                    answer.method(),
                    known,
                    DidYouMean.hint(answer.method(), known));
        }
        return isProperty(answer) && isMethod;
    }

    private boolean isProperty(ImplementedInterface.Answer answer) {
        List<String> known = properties.names();
        boolean isProperty = known.contains(answer.property());
        if (!isProperty) {
            report.add(
                    Message.UNKNOWN_PROPERTY,
                    answer.propertyPlace(),
                    answer.property(),
                    answer.method(),
                    known,
                    DidYouMean.hint(answer.property(), known));
        }
        return isProperty;
    }

    /** True when one for a method is none of the properties, so that nobody knows what the method returns. */
    boolean isDoubtful(MethodGroup group) {
        return get(group).stream().anyMatch(answer -> !properties.names().contains(answer.property()));
    }

    /** Those for a method, which its interfaces may each have. */
    List<ImplementedInterface.Answer> get(MethodGroup group) {
        if (group.signature().hasParameters()) {
            return List.of();
        }
        return group.implemented().stream()
                .map(implemented -> given.getOrDefault(implemented, Map.of())
                        .get(group.signature().name()))
                .flatMap(answer -> Optional.ofNullable(answer).stream())
                .toList();
    }
}
