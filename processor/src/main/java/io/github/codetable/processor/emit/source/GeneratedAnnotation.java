package io.github.codetable.processor.emit.source;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The JDK's annotation for generated types. */
public final class GeneratedAnnotation {

    /** The qualified name up to Java 8. */
    public static final String JAVA_8 = "javax.annotation.Generated";

    /** The qualified name since Java 9. */
    public static final String JAVA_9 = "javax.annotation.processing.Generated";

    private GeneratedAnnotation() {}

    /**
     * Returns the annotation for code in the package of an element.
     *
     * <p>Returns null in a named module. Few modules read {@code java.compiler}, and javac warns about the annotation if
     * one does and exports the package. Reading the module's directives to find out would make javac check the exports
     * too early.
     *
     * @return the name of the annotation, or null if the code cannot use either
     */
    public static @Nullable ClassName find(Elements elements, Element element) {
        ModuleElement module = elements.getModuleOf(element);
        if (module != null && !module.isUnnamed()) {
            return null;
        }
        for (String name : List.of(JAVA_9, JAVA_8)) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                return ClassName.get(type);
            }
        }
        return null;
    }
}
