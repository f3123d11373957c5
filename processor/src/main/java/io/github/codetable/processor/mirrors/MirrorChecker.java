package io.github.codetable.processor.mirrors;

import io.github.codetable.processor.classpath.ClassFinder;
import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.Severity;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Mirror;
import io.github.codetable.processor.model.Table;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** A checker that compares the frameworks of a table with the classes that they mirror. */
public final class MirrorChecker {

    private final ClassFinder classes;

    public MirrorChecker(Elements elements) {
        this.classes = new ClassFinder(elements);
    }

    /** Reports every difference. Ignores a missing class unless the spec requires it. */
    public void compare(Table table, Report report) {
        for (Framework framework : table.frameworks()) {
            Mirror mirror = framework.mirror();
            if (mirror != null) {
                compare(table, framework, mirror, report);
            }
        }
    }

    private void compare(Table table, Framework framework, Mirror mirror, Report report) {
        TypeElement type = classes.find(mirror.type());
        MirroredClass mirrored =
                type == null ? null : ClassFinder.nullIfUnreadable(() -> MirroredClassReader.read(type));
        if (type == null || mirrored == null) {
            reportUnknownClass(framework, mirror, report);
        } else if (mirrored.isEmpty()) {
            reportNoConstants(framework, mirror, type, report);
        } else {
            new MirrorComparison(table, framework, mirror, mirrored, report).compare();
        }
    }

    private static void reportNoConstants(Framework framework, Mirror mirror, TypeElement type, Report report) {
        String nested = ClassFinder.nullIfUnreadable(() -> nestedWithConstants(type));
        report.add(
                severity(mirror),
                Message.NO_CONSTANTS,
                mirror.place(),
                List.of(),
                framework.key(),
                mirror.type(),
                nested == null ? "" : DidYouMean.question(nested));
    }

    static Severity severity(Mirror mirror) {
        return mirror.warns() ? Severity.WARNING : Severity.ERROR;
    }

    private static @Nullable String nestedWithConstants(TypeElement type) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(nested -> !MirroredClassReader.read(nested).isEmpty())
                .map(nested -> nested.getQualifiedName().toString())
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** Reports a name that no class can have, and a class that is missing although the spec requires it. */
    private void reportUnknownClass(Framework framework, Mirror mirror, Report report) {
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
