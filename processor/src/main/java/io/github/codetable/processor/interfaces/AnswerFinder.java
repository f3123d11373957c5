package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.ImplementedInterface;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Finds the property that a method of an interface returns, and reports methods that no property answers. */
final class AnswerFinder {

    private final List<PropertyType> properties;
    private final SpecAnswers specAnswers;
    private final TableType table;
    private final ReturnTypeMatcher matcher;
    private final RefusedInterfaces refused;

    AnswerFinder(
            List<PropertyType> properties,
            SpecAnswers specAnswers,
            TableType table,
            ReturnTypeMatcher matcher,
            RefusedInterfaces refused) {
        this.properties = properties;
        this.specAnswers = specAnswers;
        this.table = table;
        this.matcher = matcher;
        this.refused = refused;
    }

    /**
     * Returns the answer to a group of methods. Returns null if the enum inherits the method, or if no answer is possible,
     * which is reported.
     */
    Implementation.@Nullable Answer find(MethodGroup group) {
        if (specAnswers.hasUnknownProperty(group)) {
            refused.refuse(group);
            return null;
        }
        List<ImplementedInterface.Answer> answers = specAnswers.get(group);
        if (table.hasMethod(group.signature())) {
            checkOwnMethod(group, answers);
            return null;
        }
        PropertyType accessor = group.signature().hasParameters()
                ? null
                : first(property -> property.name().equals(group.signature().name()));
        if (accessor != null) {
            return answerByAccessor(group, accessor, answers);
        }
        if (!group.signature().isAscii()) {
            refused.report(group, "its name has characters outside ASCII, but generated files are ASCII");
            return null;
        }
        if (!answers.isEmpty()) {
            return answerBySpec(group, answers);
        }
        if (group.isAbstract()) {
            return answerByName(group);
        }
        checkDefault(group);
        return null;
    }

    private @Nullable PropertyType first(Predicate<PropertyType> condition) {
        return properties.stream().filter(condition).findFirst().orElse(null);
    }

    private void checkOwnMethod(MethodGroup group, List<ImplementedInterface.Answer> answers) {
        for (ImplementedInterface.Answer answer : answers) {
            refused.report(group, answer, "every enum already has this method; remove this entry");
        }
        for (InterfaceMethod method : group.inherited()) {
            String objection = table.objection(method);
            if (objection != null) {
                refused.report(group, method, objection);
            }
        }
    }

    private Implementation.Answer answerByAccessor(
            MethodGroup group, PropertyType accessor, List<ImplementedInterface.Answer> answers) {
        String there = "the enum already has a method of that name, which returns ";
        for (ImplementedInterface.Answer answer : answers) {
            if (!answer.property().equals(accessor.name())) {
                refused.report(group, answer, there + accessor.name() + "; remove this entry");
            }
        }
        if (!matcher.matchesAccessor(accessor, group.results())) {
            refused.report(group, there + accessor.text());
        }
        return answer(group, accessor, accessor.type().getKind());
    }

    private Implementation.@Nullable Answer answerBySpec(MethodGroup group, List<ImplementedInterface.Answer> answers) {
        ImplementedInterface.Answer first = answers.get(0);
        for (ImplementedInterface.Answer answer : answers) {
            if (!answer.property().equals(first.property())) {
                refused.report(
                        group,
                        answer,
                        "it already returns " + first.property() + " for another interface; use the same property");
            }
        }
        PropertyType property = first(each -> each.name().equals(first.property()));
        if (property == null) {
            return null;
        }
        TypeKind result = matcher.match(property, group.results());
        if (result == null) {
            refused.report(group, first, mismatch(group, group.methodOf(first), property) + fittingProperties(group));
            return null;
        }
        return answer(group, property, result);
    }

    private Implementation.@Nullable Answer answerByName(MethodGroup group) {
        InterfaceMethod method = group.first();
        if (group.signature().hasParameters() || method.hasTypeParameters()) {
            refused.report(
                    group,
                    "it has parameters or type parameters; name an interface without such a method, or with a default for it");
            return null;
        }
        if (method.result().getKind() == TypeKind.VOID) {
            refused.report(
                    group, "it returns nothing; name an interface without such a method, or with a default for it");
            return null;
        }
        PropertyType property = first(each -> each.hasGetter(group.signature().name()));
        if (property == null) {
            refused.report(group, "no property has this name" + suggestion(group));
            return null;
        }
        TypeKind result = matcher.match(property, group.results());
        if (result == null) {
            refused.report(group, mismatch(group, method, property) + suggestion(group));
            return null;
        }
        return answer(group, property, result);
    }

    private static Implementation.Answer answer(MethodGroup group, PropertyType property, TypeKind result) {
        return new Implementation.Answer(new Identifier(group.signature().name()), property.name(), result);
    }

    private void checkDefault(MethodGroup group) {
        if (group.hasSeveralOwners()) {
            InterfaceMethod other = group.inherited().get(1);
            String reason = other.owner().getQualifiedName() + " has another default for it";
            refused.report(group, reason + (group.signature().hasParameters() ? "" : suggestion(group)));
        }
    }

    private static String mismatch(MethodGroup group, InterfaceMethod method, PropertyType property) {
        if (method.result().getKind() == TypeKind.ERROR) {
            return "its return type is not on the compile class path";
        }
        String others = group.inherited().stream()
                .filter(other -> !other.text().equals(method.text()))
                .map(other -> ", but the method is " + other.text() + " in "
                        + other.owner().getQualifiedName())
                .findFirst()
                .orElse("");
        return "property " + property.name() + " has the type " + property.text() + others;
    }

    /** Returns the end of a message about a method without an answer: an example of an answer. */
    private String suggestion(MethodGroup group) {
        List<String> fitting = fitting(group);
        if (fitting.isEmpty()) {
            return fittingProperties(group);
        }
        String answer = "{" + group.signature().name() + ": " + fitting.get(0) + "}";
        return "; name the property that it returns, as in `implements: {"
                + group.first().implemented().type() + ": " + answer + "}`" + fittingProperties(group);
    }

    /** Returns the end of a message about a wrong answer: the properties that the method can return. */
    private String fittingProperties(MethodGroup group) {
        List<String> fitting = fitting(group);
        return fitting.isEmpty()
                ? "; no property has a matching type, so add such a column or give the method a default"
                : "; matching properties: " + String.join(", ", fitting);
    }

    private List<String> fitting(MethodGroup group) {
        return properties.stream()
                .filter(property -> matcher.match(property, group.results()) != null)
                .map(PropertyType::name)
                .toList();
    }
}
