package io.github.codetable.processor.classpath;

import io.github.codetable.processor.diagnostic.DidYouMean;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the classes that a spec names among the sources and on the compile class path. */
public final class ClassFinder {

    private final Elements elements;

    public ClassFinder(Elements elements) {
        this.elements = elements;
    }

    /** The class of that name; empty when there is none, or none that the compiler can read. */
    public Optional<TypeElement> find(String name) {
        return isQualified(name)
                ? Attempt.at(() -> elements.getTypeElement(name))
                        .filter(type -> type.getQualifiedName().contentEquals(name))
                : Optional.empty();
    }

    /** True for a name that a class in a package can have. */
    public static boolean isQualified(String name) {
        return name.contains(".") && SourceVersion.isName(name);
    }

    /** Asks whether a nested class was meant, which class files and stack traces write with {@code $}. */
    public String hint(String name) {
        String canonical = name.replace('$', '.');
        return canonical.equals(name) || find(canonical).isEmpty() ? "" : DidYouMean.question(canonical);
    }
}
