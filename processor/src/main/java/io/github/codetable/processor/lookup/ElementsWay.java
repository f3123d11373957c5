package io.github.codetable.processor.lookup;

import java.net.URI;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Asks the model's elements for their file, which they know from Java 18 on.
 *
 * @param elements the compiler's
 */
record ElementsWay(Elements elements) implements Way {

    @Override
    public Optional<URI> locate(PackageElement annotated) throws ReflectiveOperationException {
        // Looked up in the interface: the compiler's own class is not open to us.
        Object file = Elements.class.getMethod("getFileObjectOf", Element.class).invoke(elements, annotated);
        // A class file lies in the output, far from the source.
        return file instanceof JavaFileObject source && source.getKind() == JavaFileObject.Kind.SOURCE
                ? Optional.of(source.toUri())
                : Optional.empty();
    }
}
