package io.github.codetable.processor.lookup;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers of the lookup tests, and their differences. */
enum TestedCompiler {
    JAVAC(ToolProvider::getSystemJavaCompiler, UnaryOperator.identity(), true, false, "!/"),

    /** Javac in a build tool that wraps its environment. */
    WRAPPED_JAVAC(
            ToolProvider::getSystemJavaCompiler, WrappedEnvironment::withoutTrees, hasElementFiles(), false, "!/"),

    /** Javac before Java 18 in a build tool that wraps its environment. */
    OLD_WRAPPED_JAVAC(ToolProvider::getSystemJavaCompiler, WrappedEnvironment::withoutElementFiles, false, false, "!/"),

    ECLIPSE(EclipseCompiler::new, UnaryOperator.identity(), hasElementFiles(), true, "!");

    private final Supplier<JavaCompiler> compiler;
    private final UnaryOperator<ProcessingEnvironment> wrapper;
    private final boolean locatesSources;
    private final boolean locatesOutputOfModules;
    private final String jarSeparator;

    TestedCompiler(
            Supplier<JavaCompiler> compiler,
            UnaryOperator<ProcessingEnvironment> wrapper,
            boolean locatesSources,
            boolean locatesOutputOfModules,
            String jarSeparator) {
        this.compiler = compiler;
        this.wrapper = wrapper;
        this.locatesSources = locatesSources;
        this.locatesOutputOfModules = locatesOutputOfModules;
        this.jarSeparator = jarSeparator;
    }

    JavaCompiler compiler() {
        return compiler.get();
    }

    UnaryOperator<ProcessingEnvironment> wrapper() {
        return wrapper;
    }

    /**
     * Returns whether the compiler gives the location of a source that is not on the source path. Without this location,
     * the search starts in the output folder.
     */
    boolean locatesSources() {
        return locatesSources;
    }

    /** Returns whether the compiler gives the location of an output folder if it compiles several modules at once. */
    boolean locatesOutputOfModules() {
        return locatesOutputOfModules;
    }

    /** Returns the text between the jar and the entry in the URI of a file on the class path. */
    String jarSeparator() {
        return jarSeparator;
    }

    /** Returns the folder in which the search for the specs of package {@code com.acme} starts. */
    String startFolder() {
        return locatesSources ? "src/main/java/com/acme" : "out";
    }

    /** Returns whether {@code Elements.getFileObjectOf} exists, which is new in Java 18. */
    private static boolean hasElementFiles() {
        return Runtime.version().feature() >= 18;
    }
}
