package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.classpath.Attempt;
import io.github.codetable.processor.classpath.ClassFinder;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.ImplementedInterface;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds the interfaces that a table's enum can implement, whatever their methods are, and reports the others. */
public final class InterfaceFinder {

    private final ClassFinder classes;
    private final InterfaceReader reader;
    private final InterfaceRules rules;
    private final Report report;

    InterfaceFinder(ClassFinder classes, InterfaceReader reader, InterfaceRules rules, Report report) {
        this.classes = classes;
        this.reader = reader;
        this.rules = rules;
        this.report = report;
    }

    Optional<InterfaceType> find(ImplementedInterface implemented) {
        Optional<TypeElement> element = classes.find(implemented.type());
        if (element.isEmpty()) {
            reportAbsence(implemented);
        }
        return element.filter(found -> isUsable(implemented, rules.objection(found)))
                .flatMap(found -> read(implemented, found))
                .filter(type -> isUsable(implemented, rules.objection(type)));
    }

    private Optional<InterfaceType> read(ImplementedInterface implemented, TypeElement element) {
        Optional<InterfaceType> type = Attempt.at(() -> reader.read(implemented, element));
        if (type.isEmpty()) {
            object(
                    implemented,
                    "an interface that it extends is not on the compile class path or cannot be read by this"
                            + " compiler; add its library to the dependencies");
        }
        return type;
    }

    private boolean isUsable(ImplementedInterface implemented, Optional<String> objection) {
        objection.ifPresent(reason -> object(implemented, reason));
        return objection.isEmpty();
    }

    private void object(ImplementedInterface implemented, String reason) {
        report.add(Message.NOT_IMPLEMENTABLE, implemented.place(), implemented.type(), reason);
    }

    private void reportAbsence(ImplementedInterface implemented) {
        String hint = classes.hint(implemented.type());
        String reason = ClassFinder.isQualified(implemented.type()) && hint.isEmpty()
                ? "which is not on the compile class path or cannot be read by this compiler; add its library to"
                        + " the dependencies, or correct the name"
                : "which is not a fully qualified interface name such as com.acme.Numbered" + hint;
        report.add(Message.INTERFACE_NOT_FOUND, implemented.place(), implemented.type(), reason);
    }
}
