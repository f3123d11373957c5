package io.github.codetable.processor.lookup;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/**
 * Asks javac's syntax trees; other compilers, and javac behind a build tool's wrapper, refuse.
 *
 * @param env javac's own
 */
record TreesWay(ProcessingEnvironment env) implements Way {

    @Override
    public Optional<URI> locate(PackageElement annotated) {
        TreePath path = Trees.instance(env).getPath(annotated);
        return path == null
                ? Optional.empty()
                : Optional.of(path.getCompilationUnit().getSourceFile().toUri());
    }
}
