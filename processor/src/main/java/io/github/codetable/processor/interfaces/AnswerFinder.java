package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.model.ImplementedInterface;
import io.github.codetable.processor.naming.Identifier;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** Finds out what the methods of interfaces return, by what the spec says or by their names. */
public final class AnswerFinder {

    private final PropertyTypes properties;
    private final SpecAnswers given;
    private final EnumMethods methods;
    private final ReturnTypeMatcher fit;
    private final RefusedInterfaces objections;
    private final AnswerSuggestions proposals;

    AnswerFinder(
            PropertyTypes properties,
            SpecAnswers given,
            EnumMethods methods,
            ReturnTypeMatcher fit,
            RefusedInterfaces objections) {
        this.properties = properties;
        this.given = given;
        this.methods = methods;
        this.fit = fit;
        this.objections = objections;
        this.proposals = new AnswerSuggestions(properties, fit);
    }

    /** The answer to a method; nothing when the enum inherits one, or when there is an objection. */
    Optional<Implementation.Answer> find(MethodGroup group) {
        if (given.isDoubtful(group)) {
            objections.refuse(group);
            return Optional.empty();
        }
        List<ImplementedInterface.Answer> answers = given.get(group);
        if (methods.contains(group.signature())) {
            checkInherited(group, answers);
            return Optional.empty();
        }
        Optional<PropertyType> accessor = accessor(group);
        if (accessor.isPresent()) {
            return ofAccessor(group, accessor.get(), answers);
        }
        if (!group.signature().isAscii()) {
            objections.add(group, "its name has characters outside ASCII, but generated files are ASCII");
            return Optional.empty();
        }
        if (!answers.isEmpty()) {
            return ofAnswers(group, answers);
        }
        return group.isAbstract() ? ofName(group) : ofDefault(group);
    }

    private void checkInherited(MethodGroup group, List<ImplementedInterface.Answer> answers) {
        answers.forEach(
                answer -> objections.add(group, answer, "every enum already has this method; remove this entry"));
        group.inherited()
                .forEach(
                        method -> methods.objection(method).ifPresent(reason -> objections.add(group, method, reason)));
    }

    private Optional<PropertyType> accessor(MethodGroup group) {
        return Optional.of(group.signature())
                .filter(signature -> !signature.hasParameters())
                .flatMap(signature -> properties.get(signature.name()));
    }

    private Optional<Implementation.Answer> ofAccessor(
            MethodGroup group, PropertyType accessor, List<ImplementedInterface.Answer> answers) {
        String there = "the enum already has a method of that name, which returns ";
        answers.stream()
                .filter(answer -> !answer.property().equals(accessor.name()))
                .forEach(answer -> objections.add(group, answer, there + accessor.name() + "; remove this entry"));
        if (!fit.ofAccessor(accessor, group.results())) {
            objections.add(group, there + accessor.shown());
        }
        return Optional.of(new Implementation.Answer(
                new Identifier(accessor.name()),
                accessor.name(),
                accessor.type().getKind()));
    }

    private Optional<Implementation.Answer> ofAnswers(MethodGroup group, List<ImplementedInterface.Answer> answers) {
        ImplementedInterface.Answer first = answers.get(0);
        answers.stream()
                .filter(answer -> !answer.property().equals(first.property()))
                .forEach(answer -> objections.add(
                        group,
                        answer,
                        "it already returns " + first.property() + " for another interface; use the same property"));
        return properties.get(first.property()).flatMap(property -> {
            Optional<TypeKind> kind = fit.of(property, group.results());
            if (kind.isEmpty()) {
                objections.add(
                        group, first, unfit(group, group.answeredBy(first), property) + proposals.ofAnswer(group));
            }
            return kind.map(result -> answer(group, property, result));
        });
    }

    private Optional<Implementation.Answer> ofName(MethodGroup group) {
        if (group.signature().hasParameters() || group.first().hasTypeParameters()) {
            objections.add(
                    group,
                    "it has parameters or type parameters; name an interface without such a method, or with a"
                            + " default for it");
            return Optional.empty();
        }
        if (group.first().result().getKind() == TypeKind.VOID) {
            objections.add(
                    group, "it returns nothing; name an interface without such a method, or with a default for it");
            return Optional.empty();
        }
        Optional<PropertyType> property = properties.calledBy(group.signature().name());
        Optional<TypeKind> kind = property.flatMap(called -> fit.of(called, group.results()));
        if (kind.isEmpty()) {
            String reason =
                    property.map(called -> unfit(group, group.first(), called)).orElse("no property has this name");
            objections.add(group, reason + proposals.of(group));
        }
        return kind.map(result -> answer(group, property.orElseThrow(), result));
    }

    private Optional<Implementation.Answer> ofDefault(MethodGroup group) {
        if (group.hasSeveralDefaults()) {
            InterfaceMethod other = group.inherited().get(1);
            String reason = other.owner().getQualifiedName() + " has another default for it";
            objections.add(group, reason + (group.signature().hasParameters() ? "" : proposals.of(group)));
        }
        return Optional.empty();
    }

    private static String unfit(MethodGroup group, InterfaceMethod method, PropertyType property) {
        if (method.result().getKind() == TypeKind.ERROR) {
            return "its return type is not on the compile class path";
        }
        String others = group.inherited().stream()
                .filter(other -> !other.shown().equals(method.shown()))
                .map(other -> ", but the method is " + other.shown() + " in "
                        + other.owner().getQualifiedName())
                .findFirst()
                .orElse("");
        return "property " + property.name() + " has the type " + property.shown() + others;
    }

    private static Implementation.Answer answer(MethodGroup group, PropertyType property, TypeKind result) {
        return new Implementation.Answer(new Identifier(group.signature().name()), property.name(), result);
    }
}
