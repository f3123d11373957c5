package io.github.codetable.processor.emit.source;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The JDK's annotation for generated types, whose name and module differ from release to release. */
public final class GeneratedAnnotation {

    /** Where it is up to Java 8. */
    public static final String JAVA_8 = "javax.annotation.Generated";

    /** Where it is from Java 9 on. */
    public static final String JAVA_9 = "javax.annotation.processing.Generated";

    private GeneratedAnnotation() {}

    /**
     * The annotation that code at an element can name; none in a named module: few of them read {@code java.compiler},
     * javac warns of it where they do and export the package, and asking which ones do makes it judge the exports too
     * early.
     */
    public static Optional<ClassName> find(Elements elements, Element element) {
        ModuleElement module = elements.getModuleOf(element);
        if (module != null && !module.isUnnamed()) {
            return Optional.empty();
        }
        for (String name : List.of(JAVA_9, JAVA_8)) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                return Optional.of(ClassName.get(type));
            }
        }
        return Optional.empty();
    }
}
