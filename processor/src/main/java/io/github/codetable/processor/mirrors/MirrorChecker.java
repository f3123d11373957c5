package io.github.codetable.processor.mirrors;

import io.github.codetable.processor.classpath.Attempt;
import io.github.codetable.processor.classpath.ClassFinder;
import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.Severity;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Mirror;
import io.github.codetable.processor.model.Table;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Compares the names that frameworks give with the classes that publish them, where the compiler knows these. */
public final class MirrorChecker {

    private final ClassFinder classes;

    public MirrorChecker(Elements elements) {
        this.classes = new ClassFinder(elements);
    }

    /** Reports every difference, as an error or as a warning as the spec wants it. */
    public void compare(Table table, Report report) {
        for (Framework framework : table.frameworks()) {
            Mirror mirror = framework.mirror();
            if (mirror != null) {
                compare(table, framework, mirror, report);
            }
        }
    }

    private void compare(Table table, Framework framework, Mirror mirror, Report report) {
        Optional<MirroredConstants> constants =
                classes.find(mirror.type()).flatMap(type -> Attempt.at(() -> ConstantReader.read(type)));
        if (constants.isPresent() && constants.get().isNothing()) {
            reportNothing(framework, mirror, report);
        } else if (constants.isPresent()) {
            new MirrorComparison(table, framework, mirror, constants.get(), report).compare();
        } else {
            reportAbsence(framework, mirror, report);
        }
    }

    private void reportNothing(Framework framework, Mirror mirror, Report report) {
        String hint = classes.find(mirror.type())
                .flatMap(type -> Attempt.at(() -> nestedWithConstants(type)))
                .map(DidYouMean::question)
                .orElse("");
        report.add(
                severity(mirror),
                Message.NO_CONSTANTS,
                mirror.place(),
                List.of(),
                framework.key(),
                mirror.type(),
                hint);
    }

    static Severity severity(Mirror mirror) {
        return mirror.warns() ? Severity.WARNING : Severity.ERROR;
    }

    private static @Nullable String nestedWithConstants(TypeElement type) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(nested -> !ConstantReader.read(nested).isNothing())
                .map(nested -> nested.getQualifiedName().toString())
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** A class need not be there; but one that never can be there was not meant. */
    private void reportAbsence(Framework framework, Mirror mirror, Report report) {
        String hint = classes.hint(mirror.type());
        if (!ClassFinder.isQualified(mirror.type()) || !hint.isEmpty()) {
            report(
                    framework,
                    mirror,
                    "but that is not a fully qualified class name such as com.acme.CloseCodes" + hint,
                    report);
        } else if (mirror.required()) {
            report(
                    framework,
                    mirror,
                    "but that class is not on the compile class path or cannot be read by this compiler; add its"
                            + " library to the dependencies, or remove `on-absence: error`",
                    report);
        }
    }

    private static void report(Framework framework, Mirror mirror, String reason, Report report) {
        report.add(Message.MIRROR_NOT_FOUND, mirror.place(), framework.key(), mirror.type(), reason);
    }
}
