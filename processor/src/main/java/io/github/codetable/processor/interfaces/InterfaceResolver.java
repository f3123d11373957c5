package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.classpath.ClassFinder;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the interfaces that a table's enum is to implement, and what answers their methods. */
public final class InterfaceResolver {

    private final Elements elements;
    private final Types types;

    InterfaceResolver(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * Those that the enum can implement; the others are reported.
     *
     * @param packageName the enum's package
     * @param report where problems of the interfaces themselves go
     * @param ofAnswers where those go that may merely follow from a column that is broken
     */
    Implementation resolve(Table table, String packageName, Report report, Report ofAnswers) {
        if (table.implemented().isEmpty()) {
            return Implementation.none();
        }
        TableType type = TableType.of(packageName, table);
        InterfaceRules rules = new InterfaceRules(type, elements, types);
        InterfaceFinder interfaces =
                new InterfaceFinder(new ClassFinder(elements), new InterfaceReader(types), rules, report);
        return answer(
                table,
                type,
                table.implemented().stream()
                        .flatMap(implemented -> interfaces.find(implemented).stream())
                        .toList(),
                ofAnswers);
    }

    private Implementation answer(Table table, TableType type, List<InterfaceType> interfaces, Report report) {
        ReturnTypeMatcher fit = new ReturnTypeMatcher(type, types);
        RefusedInterfaces objections = new RefusedInterfaces(report);
        PropertyTypes properties = new PropertyTypes(table, elements, types);
        SpecAnswers given = new SpecAnswers(properties, report);
        interfaces.stream().filter(each -> !given.read(each)).forEach(each -> objections.refuse(each.implemented()));
        AnswerFinder finder =
                new AnswerFinder(properties, given, new EnumMethods(type, elements, types, fit), fit, objections);
        Map<MethodGroup, Implementation.Answer> answers = new LinkedHashMap<>();
        groups(interfaces).forEach(group -> finder.find(group).ifPresent(answer -> answers.put(group, answer)));
        answers.keySet().removeIf(group -> !objections.acceptSomeOf(group));
        return implementation(
                interfaces.stream()
                        .filter(each -> objections.accept(each.implemented()))
                        .toList(),
                answers);
    }

    private List<MethodGroup> groups(List<InterfaceType> interfaces) {
        Map<Signature, List<InterfaceMethod>> groups = new LinkedHashMap<>();
        interfaces.stream()
                .flatMap(type -> type.methods().stream())
                .forEach(method -> groups.computeIfAbsent(method.signature(), key -> new ArrayList<>())
                        .add(method));
        return groups.entrySet().stream()
                .map(group -> MethodGroup.of(group.getKey(), group.getValue(), types))
                .toList();
    }

    private Implementation implementation(
            List<InterfaceType> interfaces, Map<MethodGroup, Implementation.Answer> answers) {
        Stream<Set<String>> warnings = Stream.concat(
                interfaces.stream().map(type -> SuppressedWarnings.of(type.element(), elements)),
                answers.keySet().stream().map(group -> SuppressedWarnings.of(group, elements)));
        return new Implementation(
                interfaces.stream().map(this::emitted).toList(),
                List.copyOf(answers.values()),
                warnings.flatMap(Set::stream).distinct().sorted().toList());
    }

    private Implementation.Interface emitted(InterfaceType type) {
        String packageName =
                elements.getPackageOf(type.element()).getQualifiedName().toString();
        String names = type.element().getQualifiedName().toString().substring(packageName.length() + 1);
        boolean isDeprecated = !SuppressedWarnings.of(type.element(), elements).isEmpty();
        return new Implementation.Interface(
                packageName, Stream.of(names.split("\\.")).map(Identifier::new).toList(), isDeprecated);
    }
}
