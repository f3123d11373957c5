package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.EnumMembers;
import io.github.codetable.processor.model.ImplementedInterface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers in the spec. An answer names the property that a method of an interface returns. */
final class SpecAnswers {

    private final List<String> properties;
    private final Report report;
    private final Map<ImplementedInterface, Map<String, ImplementedInterface.Answer>> answers = new HashMap<>();

    /** Creates an empty collection. {@link #read} adds answers. */
    SpecAnswers(List<PropertyType> properties, Report report) {
        this.properties = properties.stream().map(PropertyType::name).toList();
        this.report = report;
    }

    /** Reads the answers for an interface. Returns true if all their methods and properties exist. */
    boolean read(InterfaceType type) {
        List<String> methods = type.answerableMethods();
        Map<String, ImplementedInterface.Answer> byMethod = new HashMap<>();
        answers.put(type.implemented(), byMethod);
        boolean isValid = true;
        for (ImplementedInterface.Answer answer : type.implemented().answers()) {
            if (methods.contains(answer.method())) {
                byMethod.put(answer.method(), answer);
            } else {
                reportUnknownMethod(answer, type, methods, byMethod);
                isValid = false;
            }
            if (!hasProperty(answer)) {
                reportUnknownProperty(answer);
                isValid = false;
            }
        }
        return isValid;
    }

    /** Reports an unknown method. Its answer is used for the most similar method, so that a typo causes one message. */
    private void reportUnknownMethod(
            ImplementedInterface.Answer answer,
            InterfaceType type,
            List<String> methods,
            Map<String, ImplementedInterface.Answer> byMethod) {
        if (!report.isFull()) {
            String similar = DidYouMean.nearest(answer.method(), methods);
            if (similar != null) {
                byMethod.putIfAbsent(similar, answer);
            }
        }
        report.add(
                Message.UNKNOWN_METHOD,
                answer.place(),
                type.implemented().type(),
                answer.method(),
                methods,
                DidYouMean.hint(answer.method(), methods));
    }

    private void reportUnknownProperty(ImplementedInterface.Answer answer) {
        report.add(
                Message.UNKNOWN_PROPERTY,
                answer.propertyPlace(),
                answer.property(),
                answer.method(),
                properties,
                EnumMembers.TEXTS.contains(answer.property())
                        ? "; write `accessors: [" + answer.property() + "]` in the spec"
                        : DidYouMean.hint(answer.property(), properties));
    }

    private boolean hasProperty(ImplementedInterface.Answer answer) {
        return properties.contains(answer.property());
    }

    /** Returns true if an answer for the methods names an unknown property. */
    boolean hasUnknownProperty(MethodGroup group) {
        for (ImplementedInterface.Answer answer : get(group)) {
            if (!hasProperty(answer)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the answers for the methods, at most one for each interface. */
    List<ImplementedInterface.Answer> get(MethodGroup group) {
        List<ImplementedInterface.Answer> found = new ArrayList<>();
        if (!group.signature().hasParameters()) {
            for (ImplementedInterface implemented : group.implemented()) {
                ImplementedInterface.Answer answer = answers.getOrDefault(implemented, Map.of())
                        .get(group.signature().name());
                if (answer != null) {
                    found.add(answer);
                }
            }
        }
        return found;
    }
}
