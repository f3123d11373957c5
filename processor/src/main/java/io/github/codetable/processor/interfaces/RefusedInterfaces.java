package io.github.codetable.processor.interfaces;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.model.ImplementedInterface;
import java.util.HashSet;
import java.util.Set;

/** The interfaces that the enum leaves out, because it cannot implement one of their methods. */
final class RefusedInterfaces {

    private final Report report;
    private final Set<ImplementedInterface> refused = new HashSet<>();

    RefusedInterfaces(Report report) {
        this.report = report;
    }

    /** Reports the first method of a group at its interface, and refuses the interfaces of the group. */
    void report(MethodGroup group, String reason) {
        report(group, group.first(), reason);
    }

    /** Reports a method of a group at its interface, and refuses the interfaces of the group. */
    void report(MethodGroup group, InterfaceMethod method, String reason) {
        report(group, method, method.implemented().place(), reason);
    }

    /** Reports a method of a group at its answer in the spec, and refuses the interfaces of the group. */
    void report(MethodGroup group, ImplementedInterface.Answer answer, String reason) {
        report(group, group.methodOf(answer), answer.propertyPlace(), reason);
    }

    private void report(MethodGroup group, InterfaceMethod method, Place place, String reason) {
        refuse(group);
        report.add(
                Message.NOT_ANSWERED, place, method.text(), method.implemented().type(), reason);
    }

    /** Refuses the interfaces of a group without a report. */
    void refuse(MethodGroup group) {
        refused.addAll(group.implemented());
    }

    /** Refuses an interface without a report. */
    void refuse(ImplementedInterface implemented) {
        refused.add(implemented);
    }

    boolean contains(ImplementedInterface implemented) {
        return refused.contains(implemented);
    }

    /** Returns true if all interfaces of the group are refused, so that the enum does not need the method. */
    boolean containsAll(MethodGroup group) {
        return refused.containsAll(group.implemented());
    }
}
