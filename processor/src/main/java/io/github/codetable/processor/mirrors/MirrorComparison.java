package io.github.codetable.processor.mirrors;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.Severity;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Mention;
import io.github.codetable.processor.model.Mirror;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the names of one framework with the constants of the class that publishes them. */
public final class MirrorComparison {

    private final Table table;
    private final Framework framework;
    private final Mirror mirror;
    private final MirroredConstants constants;
    private final Report report;
    private final Severity severity;

    MirrorComparison(Table table, Framework framework, Mirror mirror, MirroredConstants constants, Report report) {
        this.table = table;
        this.framework = framework;
        this.mirror = mirror;
        this.constants = constants;
        this.report = report;
        this.severity = MirrorChecker.severity(mirror);
    }

    /** Reports every difference; names that are excepted have none. */
    void compare() {
        List<Given> given = table.rows().stream()
                .flatMap(row -> table.namesOf(row, framework).stream().map(name -> new Given(row, name)))
                .toList();
        Set<String> names = given.stream().map(Given::text).collect(Collectors.toSet());
        Set<String> excepted = mirror.except().stream().map(Mention::name).collect(Collectors.toSet());
        MissingNames unnamed = new MissingNames(constants, name -> names.contains(name) || excepted.contains(name));
        given.stream().filter(name -> !excepted.contains(name.text())).forEach(name -> compare(name, unnamed));
        mirror.except().stream()
                .filter(except -> !names.contains(except.name()))
                .forEach(except -> compare(except, unnamed));
        unnamed.left().forEach(this::reportUnnamed);
    }

    private void compare(Given name, MissingNames unnamed) {
        Optional<MirroredConstant> constant = constants.get(name.text());
        int code = name.row().code();
        if (constant.isPresent() && !constant.get().mayBe(code)) {
            reportNumber(name, constant.get());
        } else if (constant.isEmpty() && constants.isWhole()) {
            String hint = report.isFull() ? "" : unnamed.takeMeant(name.text(), code);
            report(name, Message.NOT_IN_CLASS, framework.key(), code, name.text(), mirror.type(), hint);
        }
    }

    private void reportNumber(Given name, MirroredConstant constant) {
        long number = constant.number().orElseThrow();
        String way = constant.mayBeCode() ? "move the name to code " + number : "write ~ instead";
        String there = mirror.type() + "." + name.text();
        report(name, Message.OTHER_NUMBER, framework.key(), name.row().code(), name.text(), there, number, way);
    }

    /** Reports a problem of a name where one mends it: at the name, or at the class where a pattern makes the name. */
    private void report(Given name, Message message, Object... values) {
        boolean written = name.row().names().containsKey(framework.key());
        Place place = written ? name.name().place() : mirror.place();
        Related related = written ? new Related("mirrored", mirror.place()) : related(name.row());
        report.add(severity, message, place, List.of(related), values);
    }

    private void compare(Mention except, MissingNames unnamed) {
        if (constants.get(except.name()).isEmpty() && constants.isWhole()) {
            report.add(
                    severity,
                    Message.UNKNOWN_CONSTANT,
                    except.place(),
                    List.of(),
                    except.name(),
                    framework.key(),
                    mirror.type(),
                    report.isFull() ? "" : unnamed.takeMeant(except.name()));
        }
    }

    private void reportUnnamed(MirroredConstant constant) {
        Optional<Row> row = table.rows().stream()
                .filter(each -> constant.number().isPresent() && constant.mayBe(each.code()))
                .findFirst();
        report.add(
                severity,
                Message.NOT_IN_SPEC,
                mirror.place(),
                row.map(MirrorComparison::related).stream().toList(),
                mirror.type(),
                constant.name(),
                constant.number().map(number -> " (" + number + ")").orElse(""),
                framework.key(),
                constant.number()
                        .map(number -> (row.isPresent() ? "code " : "a new code ") + number)
                        .orElse("its code"),
                constant.name());
    }

    private static Related related(Row row) {
        return new Related("code " + row.code(), row.place());
    }

    /** A name that the framework gives a code. */
    private record Given(Row row, Name name) {

        String text() {
            return name.text();
        }
    }
}
