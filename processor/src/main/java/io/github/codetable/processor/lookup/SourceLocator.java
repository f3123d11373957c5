package io.github.codetable.processor.lookup;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Locates the sources of annotated packages on disk. No API works in every compiler and build tool, so the locator
 * tries several, the most exact one first. Any exception means that the compiler does not support the API.
 */
final class SourceLocator {

    private static final String PACKAGE_INFO = "package-info.java";

    /** A resource that shows where the output folder is. It is never opened, so the compiler does not write it. */
    private static final String OUTPUT_RESOURCE = "codetable.lookup";

    private final ProcessingEnvironment env;

    /** Locations of the created resources. All packages share them, because a compiler creates a resource only once. */
    private final Map<StandardLocation, URI> outputs = new EnumMap<>(StandardLocation.class);

    SourceLocator(ProcessingEnvironment env) {
        this.env = env;
    }

    /**
     * Returns the folder in which the search for the package's specs starts: the folder of its source, or an output
     * folder if the source is unknown, because it is usually in the same project. Returns null if neither is on disk.
     */
    @Nullable
    Path findFolder(PackageElement annotated) {
        Path file = findFile(annotated);
        return file == null ? null : file.getParent();
    }

    /** Returns the {@code package-info.java} of the package, or null if its location is unknown or not on disk. */
    @Nullable
    Path findSource(PackageElement annotated) {
        Path file = findFile(annotated);
        return file != null && file.endsWith(PACKAGE_INFO) ? file : null;
    }

    private @Nullable Path findFile(PackageElement annotated) {
        URI uri = fromTrees(annotated);
        if (uri == null) {
            uri = fromElements(annotated);
        }
        if (uri == null) {
            uri = fromSourcePath(annotated);
        }
        if (uri == null) {
            uri = fromOutput(StandardLocation.SOURCE_OUTPUT, annotated);
        }
        if (uri == null) {
            // ECJ has a source output only if it is given one.
            uri = fromOutput(StandardLocation.CLASS_OUTPUT, annotated);
        }
        return uri == null ? null : FileCandidate.toPath(uri);
    }

    /** Returns the location from javac's syntax trees. Returns null in other compilers and in a wrapped environment. */
    private @Nullable URI fromTrees(PackageElement annotated) {
        try {
            return SyntaxTrees.find(env, annotated);
        } catch (RuntimeException | LinkageError unsupported) {
            return null;
        }
    }

    /** Returns the location from {@code Elements.getFileObjectOf}. Returns null before Java 18. */
    private @Nullable URI fromElements(PackageElement annotated) {
        try {
            // Calls the method of the interface, because the compiler's own class is not accessible.
            Object file =
                    Elements.class.getMethod("getFileObjectOf", Element.class).invoke(env.getElementUtils(), annotated);
            // A class file is in the output folder, far from the source.
            return file instanceof JavaFileObject source && source.getKind() == JavaFileObject.Kind.SOURCE
                    ? source.toUri()
                    : null;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError unsupported) {
            return null;
        }
    }

    private @Nullable URI fromSourcePath(PackageElement annotated) {
        try {
            FileObject file = env.getFiler()
                    .getResource(StandardLocation.SOURCE_PATH, annotated.getQualifiedName(), PACKAGE_INFO);
            return file == null ? null : file.toUri();
        } catch (IOException | RuntimeException | LinkageError unsupported) {
            return null;
        }
    }

    private @Nullable URI fromOutput(StandardLocation output, PackageElement annotated) {
        URI known = outputs.get(output);
        if (known != null) {
            return known;
        }
        try {
            URI created = env.getFiler()
                    .createResource(output, "", OUTPUT_RESOURCE, annotated)
                    .toUri();
            outputs.put(output, created);
            return created;
        } catch (IOException | RuntimeException | LinkageError unsupported) {
            return null;
        }
    }

    /** Access to javac's syntax trees. A separate class, because it cannot be loaded without module jdk.compiler. */
    private static final class SyntaxTrees {

        private SyntaxTrees() {}

        static @Nullable URI find(ProcessingEnvironment env, PackageElement annotated) {
            TreePath path = Trees.instance(env).getPath(annotated);
            return path == null
                    ? null
                    : path.getCompilationUnit().getSourceFile().toUri();
        }
    }
}
