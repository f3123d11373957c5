package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.classpath.ClassFinder;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.ImplementedInterface;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A finder of the interfaces that a table's enum can implement, and of the properties that their methods return. */
final class InterfaceResolver {

    private final Elements elements;
    private final Types types;

    InterfaceResolver(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * Returns the interfaces that the enum can implement, and reports the others.
     *
     * @param packageName the enum's package
     * @param report receives errors of the interfaces themselves
     * @param methodReport receives errors of their methods, which an invalid column may cause
     */
    Implementation resolve(Table table, String packageName, Report report, Report methodReport) {
        if (table.implemented().isEmpty()) {
            return Implementation.none();
        }
        TableType type = new TableType(packageName, table, elements, types);
        InterfaceRules rules = new InterfaceRules(type, elements, types);
        InterfaceReader reader = new InterfaceReader(new ClassFinder(elements), rules, types, report);
        List<InterfaceType> interfaces = new ArrayList<>();
        for (ImplementedInterface implemented : table.implemented()) {
            InterfaceType read = reader.read(implemented);
            if (read != null) {
                interfaces.add(read);
            }
        }
        return answer(table, type, interfaces, methodReport);
    }

    private Implementation answer(Table table, TableType type, List<InterfaceType> interfaces, Report report) {
        RefusedInterfaces refused = new RefusedInterfaces(report);
        List<PropertyType> properties = PropertyType.all(table, elements, types);
        SpecAnswers specAnswers = new SpecAnswers(properties, report);
        for (InterfaceType each : interfaces) {
            if (!specAnswers.read(each)) {
                refused.refuse(each.implemented());
            }
        }
        AnswerFinder finder =
                new AnswerFinder(properties, specAnswers, type, new ReturnTypeMatcher(type, types), refused);
        Map<MethodGroup, Implementation.Answer> answers = new LinkedHashMap<>();
        for (MethodGroup group : groups(interfaces)) {
            Implementation.Answer answer = finder.find(group);
            if (answer != null) {
                answers.put(group, answer);
            }
        }
        answers.keySet().removeIf(refused::containsAll);
        return implementation(
                interfaces.stream()
                        .filter(each -> !refused.contains(each.implemented()))
                        .toList(),
                answers);
    }

    private List<MethodGroup> groups(List<InterfaceType> interfaces) {
        Map<InterfaceMethod.Signature, List<InterfaceMethod>> bySignature = new LinkedHashMap<>();
        for (InterfaceType type : interfaces) {
            for (InterfaceMethod method : type.methods()) {
                bySignature
                        .computeIfAbsent(method.signature(), signature -> new ArrayList<>())
                        .add(method);
            }
        }
        return bySignature.entrySet().stream()
                .map(group -> MethodGroup.of(group.getKey(), group.getValue(), types))
                .toList();
    }

    private Implementation implementation(
            List<InterfaceType> interfaces, Map<MethodGroup, Implementation.Answer> answers) {
        List<Implementation.Interface> implemented = new ArrayList<>();
        Set<String> suppressed = new TreeSet<>();
        Set<String> methods = new HashSet<>();
        for (InterfaceType type : interfaces) {
            Set<String> warnings = warnings(
                    Stream.iterate(type.element(), TypeElement.class::isInstance, Element::getEnclosingElement));
            implemented.add(implemented(type.element(), !warnings.isEmpty()));
            suppressed.addAll(warnings);
            for (InterfaceMethod method : type.methods()) {
                methods.add(method.signature().name());
            }
        }
        for (MethodGroup group : answers.keySet()) {
            suppressed.addAll(warnings(group.all().stream().map(InterfaceMethod::element)));
        }
        return new Implementation(implemented, List.copyOf(answers.values()), List.copyOf(suppressed), methods);
    }

    private Implementation.Interface implemented(TypeElement element, boolean isDeprecated) {
        String packageName = elements.getPackageOf(element).getQualifiedName().toString();
        String names = element.getQualifiedName().toString().substring(packageName.length() + 1);
        return new Implementation.Interface(
                packageName, Stream.of(names.split("\\.")).map(Identifier::new).toList(), isDeprecated);
    }

    /** Returns the names of the compiler warnings that the use of deprecated elements causes. */
    private Set<String> warnings(Stream<? extends Element> used) {
        return used.filter(elements::isDeprecated)
                .map(element -> isForRemoval(element) ? "removal" : "deprecation")
                .collect(Collectors.toSet());
    }

    /** Reads the annotation's value by name, because Java 8 has no {@code Deprecated.forRemoval()} to call. */
    private static boolean isForRemoval(Element element) {
        return element.getAnnotationMirrors().stream()
                .flatMap(annotation -> annotation.getElementValues().entrySet().stream())
                .anyMatch(value -> value.getKey().getSimpleName().contentEquals("forRemoval")
                        && Boolean.TRUE.equals(value.getValue().getValue()));
    }
}
