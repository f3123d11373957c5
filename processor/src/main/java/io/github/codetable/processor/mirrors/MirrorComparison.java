package io.github.codetable.processor.mirrors;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.Severity;
import io.github.codetable.processor.mirrors.MirroredClass.Constant;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Mirror;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Reference;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison of one framework's names with the constants of the class that the framework mirrors. */
final class MirrorComparison {

    private final Table table;
    private final Framework framework;
    private final Mirror mirror;
    private final MirroredClass mirrored;
    private final Report report;

    /** The severity of names that differ. A number that differs is always an error. */
    private final Severity severity;

    MirrorComparison(Table table, Framework framework, Mirror mirror, MirroredClass mirrored, Report report) {
        this.table = table;
        this.framework = framework;
        this.mirror = mirror;
        this.mirrored = mirrored;
        this.report = report;
        this.severity = MirrorChecker.severity(mirror);
    }

    /** Reports every difference. Ignores names that the spec lists as exceptions. */
    void compare() {
        List<CodeName> codeNames = table.rows().stream()
                .flatMap(row -> table.namesOf(row, framework).stream().map(name -> new CodeName(row, name)))
                .toList();
        Set<String> names = codeNames.stream().map(CodeName::text).collect(Collectors.toSet());
        Set<String> exceptions = mirror.except().stream().map(Reference::name).collect(Collectors.toSet());
        MissingConstants missing =
                new MissingConstants(mirrored, name -> names.contains(name) || exceptions.contains(name));
        codeNames.stream()
                .filter(name -> !exceptions.contains(name.text()))
                .forEach(name -> compareName(name, missing));
        mirror.except().stream()
                .filter(exception -> !names.contains(exception.name()))
                .forEach(exception -> checkException(exception, missing));
        if (!mirror.isSubset()) {
            missing.remaining().forEach(this::reportMissing);
        }
    }

    private void compareName(CodeName name, MissingConstants missing) {
        Constant constant = mirrored.constant(name.text());
        int code = name.row().code();
        if (constant != null) {
            compareNumber(name, constant);
        } else if (mirrored.isComplete()) {
            String hint = report.isFull() ? "" : missing.takeProposal(name.text(), code);
            String advice = correction(name);
            reportName(
                    severity,
                    name,
                    Message.NOT_IN_CLASS,
                    framework.key(),
                    text(code),
                    name.text(),
                    mirror.type(),
                    advice,
                    hint);
        }
    }

    private void compareNumber(CodeName name, Constant constant) {
        Long number = constant.number();
        int code = name.row().code();
        if (number != null && number != code) {
            String advice = constant.canBeCode() ? move(name, number) : removal(name);
            String field = mirror.type() + "." + name.text();
            reportName(
                    Severity.ERROR,
                    name,
                    Message.OTHER_NUMBER,
                    framework.key(),
                    text(code),
                    name.text(),
                    field,
                    text(number),
                    advice);
        }
    }

    /** Returns the advice for a name that the class does not have. */
    private String correction(CodeName name) {
        boolean isListed = isListed(name);
        return (isListed ? "" : "under `names` of code " + text(name.row().code()) + ", ")
                + "write the name that the class has, or "
                + (hasOtherNames(name) ? "remove this name" : isListed ? "~" : "`" + framework.key() + ": ~`")
                + " if it has none";
    }

    /** Returns the advice for a name that belongs to another code. */
    private String move(CodeName name, long otherCode) {
        if (isListed(name)) {
            return "move the name to " + codeLabel(otherCode);
        }
        String key = framework.key() + ": ";
        return "under `names`, write `" + key + name.text() + "` for " + codeLabel(otherCode) + " and `" + key
                + "~` for code " + text(name.row().code());
    }

    /** Returns the advice for a name whose number cannot be a code. */
    private String removal(CodeName name) {
        if (!isListed(name)) {
            return "write `" + framework.key() + ": ~` under `names` of code "
                    + text(name.row().code());
        }
        return hasOtherNames(name) ? "remove this name" : "write ~ instead";
    }

    private boolean hasOtherNames(CodeName name) {
        return table.namesOf(name.row(), framework).size() > 1;
    }

    /** Returns false if a pattern generates the name. */
    private boolean isListed(CodeName name) {
        return name.row().names().containsKey(framework.key());
    }

    /** Reports a wrong name at the name itself, or at the mirror if a pattern generates the name. */
    private void reportName(Severity severity, CodeName name, Message message, Object... values) {
        boolean isListed = isListed(name);
        Place place = isListed ? name.name().place() : mirror.place();
        Related related = isListed ? new Related("mirrored", mirror.place()) : related(name.row());
        report.add(severity, message, place, List.of(related), values);
    }

    private void checkException(Reference exception, MissingConstants missing) {
        if (mirrored.constant(exception.name()) == null && mirrored.isComplete()) {
            report.add(
                    severity,
                    Message.UNKNOWN_CONSTANT,
                    exception.place(),
                    List.of(),
                    exception.name(),
                    framework.key(),
                    mirror.type(),
                    report.isFull() ? "" : missing.takeProposal(exception.name()));
        }
    }

    private void reportMissing(Constant constant) {
        Long number = constant.number();
        Row row = number == null ? null : rowOf(number);
        report.add(
                severity,
                Message.NOT_IN_SPEC,
                mirror.place(),
                row == null ? List.of() : List.of(related(row)),
                mirror.type(),
                constant.name(),
                number == null ? "" : " (" + text(number) + ")",
                framework.key(),
                number == null ? "its code" : codeLabel(number),
                exclusion(constant));
    }

    /** Returns the advice for a constant that is no code, or that the table lacks on purpose. */
    private String exclusion(Constant constant) {
        return mirror.except().isEmpty()
                ? "exclude it with `mirrors: {type: " + mirror.type() + ", except: [" + constant.name() + "]}`"
                : "add it to `except` of `mirrors`";
    }

    private String codeLabel(long number) {
        return (rowOf(number) == null ? "a new code " : "code ") + text(number);
    }

    private @Nullable Row rowOf(long number) {
        for (Row row : table.rows()) {
            if (row.code() == number) {
                return row;
            }
        }
        return null;
    }

    private Related related(Row row) {
        return new Related(row.label(table.notation()), row.place());
    }

    /** Returns the number in the notation of the table if it can be a code. */
    private String text(long number) {
        return number == (int) number ? table.notation().text((int) number) : Long.toString(number);
    }

    /** A name of a code in the framework. */
    private record CodeName(Row row, Name name) {

        String text() {
            return name.text();
        }
    }
}
