package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.ImplementedInterface;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** A finder of the properties that the methods of interfaces return. Methods that no property answers are reported. */
final class AnswerFinder {

    private static final String OTHER_INTERFACE = "; give the method a default, or name an interface without it";

    private static final String ONE_INTERFACE = "; name only one interface with this method";

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
                : findProperty(
                        property -> property.name().equals(group.signature().name()));
        if (accessor != null) {
            return answerByAccessor(group, accessor, answers);
        }
        if (!group.signature().isAscii()) {
            refused.report(
                    group,
                    "its name has characters outside ASCII, but generated files are ASCII; rename the method, or name an"
                            + " interface without it");
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

    private @Nullable PropertyType findProperty(Predicate<PropertyType> condition) {
        return properties.stream().filter(condition).findFirst().orElse(null);
    }

    private void checkOwnMethod(MethodGroup group, List<ImplementedInterface.Answer> answers) {
        for (ImplementedInterface.Answer answer : answers) {
            refused.report(group, answer, "every enum already has this method; remove this entry");
        }
        for (InterfaceMethod method : group.inherited()) {
            String problem = table.problem(method);
            if (problem != null) {
                refused.report(group, method, problem);
            }
        }
    }

    private Implementation.Answer answerByAccessor(
            MethodGroup group, PropertyType accessor, List<ImplementedInterface.Answer> answers) {
        String conflict = "the enum already has a method of that name, which returns ";
        for (ImplementedInterface.Answer answer : answers) {
            if (!answer.property().equals(accessor.name())) {
                refused.report(group, answer, conflict + accessor.name() + "; remove this entry");
            }
        }
        if (!matcher.matchesAccessor(accessor, group.results())) {
            refused.report(
                    group, conflict + accessor.text() + "; change its return type, or name an interface without it");
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
        PropertyType property = findProperty(each -> each.name().equals(first.property()));
        if (property == null) {
            return null;
        }
        TypeKind result = matcher.match(property, group.results());
        if (result == null) {
            refused.report(
                    group,
                    first,
                    mismatch(group, group.methodOf(first), property)
                            + fittingProperties(group, ", or remove this entry and give"));
            return null;
        }
        return answer(group, property, result);
    }

    private Implementation.@Nullable Answer answerByName(MethodGroup group) {
        InterfaceMethod method = group.first();
        if (group.signature().hasParameters() || method.hasTypeParameters()) {
            refused.report(group, "it has parameters or type parameters" + OTHER_INTERFACE);
            return null;
        }
        if (method.result().getKind() == TypeKind.VOID) {
            refused.report(group, "it returns nothing" + OTHER_INTERFACE);
            return null;
        }
        PropertyType property =
                findProperty(each -> each.hasGetter(group.signature().name()));
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
            boolean canAnswer =
                    !group.signature().hasParameters() && !fitting(group).isEmpty();
            refused.report(group, reason + (canAnswer ? suggestion(group) : ONE_INTERFACE));
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
            return fittingProperties(group, " or give");
        }
        String answer = "{" + group.signature().name() + ": " + fitting.get(0) + "}";
        return "; name the property that it returns, as in `implements: {"
                + group.first().implemented().type() + ": " + answer + "}`" + fittingProperties(group, " or give");
    }

    /**
     * Returns the end of a message about a wrong answer: the properties that the method can return.
     *
     * @param orGive the words before "the method a default", which is the advice if no property can be returned
     */
    private String fittingProperties(MethodGroup group, String orGive) {
        List<String> fitting = fitting(group);
        if (!fitting.isEmpty()) {
            return "; matching properties: " + String.join(", ", fitting);
        }
        return hasConflictingResults(group)
                ? ONE_INTERFACE
                : "; no property has a matching type, so add such a column" + orGive + " the method a default";
    }

    /** Returns true if several interfaces of the spec declare the method with different return types. */
    private static boolean hasConflictingResults(MethodGroup group) {
        return group.implemented().size() > 1
                && group.inherited().stream()
                                .map(InterfaceMethod::text)
                                .distinct()
                                .count()
                        > 1;
    }

    private List<String> fitting(MethodGroup group) {
        return properties.stream()
                .filter(property -> matcher.match(property, group.results()) != null)
                .map(PropertyType::name)
                .toList();
    }
}
