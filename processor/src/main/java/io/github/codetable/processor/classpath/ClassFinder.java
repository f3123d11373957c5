package io.github.codetable.processor.classpath;

import io.github.codetable.processor.diagnostic.DidYouMean;
import java.util.Collection;
import java.util.function.Supplier;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** A finder of classes among the sources and on the compile class path. */
public final class ClassFinder {

    private final Elements elements;

    public ClassFinder(Elements elements) {
        this.elements = elements;
    }

    /**
     * Returns the result of a query about a class, or null if the compiler cannot read a class file that the query
     * needs. Compilers throw different exceptions for a class file that is missing or newer than the compiler.
     */
    public static <T> @Nullable T nullIfUnreadable(Supplier<? extends @Nullable T> query) {
        try {
            return query.get();
        } catch (RuntimeException | StackOverflowError | LinkageError unreadable) {
            return null;
        }
    }

    /** Returns true if the name is valid for a class in a named package. */
    public static boolean isQualified(String name) {
        return name.contains(".") && SourceVersion.isName(name);
    }

    /** Returns the class with the given qualified name, or null if the compiler cannot find or read it. */
    public @Nullable TypeElement find(String name) {
        TypeElement type = isQualified(name) ? nullIfUnreadable(() -> elements.getTypeElement(name)) : null;
        return type != null && type.getQualifiedName().contentEquals(name) ? type : null;
    }

    /** Returns true if code in a package can refer to a class: in a named module, if the module reads the class's. */
    public boolean isVisible(PackageElement from, String name) {
        ModuleElement module = elements.getModuleOf(from);
        return nullIfUnreadable(
                        () -> module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name))
                != null;
    }

    /** Returns true if a package has a class with any of the simple names, readable or not. */
    public boolean hasAny(PackageElement target, Collection<String> simpleNames) {
        ModuleElement module = elements.getModuleOf(target);
        for (String simpleName : simpleNames) {
            String name = target.getQualifiedName() + "." + simpleName;
            Boolean exists = nullIfUnreadable(() ->
                    (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null);
            if (exists == null || exists) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the end of a message that proposes the canonical name of a nested class, if the given name is its binary
     * name with {@code $}. Returns an empty text if there is no such class.
     */
    public String hint(String name) {
        String canonical = name.replace('$', '.');
        return canonical.equals(name) || find(canonical) == null ? "" : DidYouMean.question(canonical);
    }
}
