package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.ImplementedInterface;
import java.util.HashSet;
import java.util.Set;

/** Reports what the enum cannot answer, and remembers which interfaces it cannot implement therefore. */
public final class RefusedInterfaces {

    private final Report report;
    private final Set<ImplementedInterface> refused = new HashSet<>();

    RefusedInterfaces(Report report) {
        this.report = report;
    }

    /** Objects to methods, where the first of their interfaces was written. */
    void add(MethodGroup group, String reason) {
        add(group, group.first(), group.first().implemented().place(), reason);
    }

    /** Objects to methods, where the spec says what they return. */
    void add(MethodGroup group, ImplementedInterface.Answer answer, String reason) {
        add(group, group.answeredBy(answer), answer.propertyPlace(), reason);
    }

    /** Objects to one of several methods, where its interface was written. */
    void add(MethodGroup group, InterfaceMethod method, String reason) {
        add(group, method, method.implemented().place(), reason);
    }

    private void add(MethodGroup group, InterfaceMethod method, Place place, String reason) {
        refused.addAll(group.implemented());
        report.add(
                Message.NOT_ANSWERED,
                place,
                method.shown(),
                method.implemented().type(),
                reason);
    }

    /** Objects to methods of which something else was reported. */
    void refuse(MethodGroup group) {
        refused.addAll(group.implemented());
    }

    /** Objects to an interface of which something else was reported. */
    void refuse(ImplementedInterface implemented) {
        refused.add(implemented);
    }

    boolean accept(ImplementedInterface implemented) {
        return !refused.contains(implemented);
    }

    /** True when an interface is left for which the enum has to have the methods. */
    boolean acceptSomeOf(MethodGroup group) {
        return group.implemented().stream().anyMatch(this::accept);
    }
}
