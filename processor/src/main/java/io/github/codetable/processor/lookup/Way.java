package io.github.codetable.processor.lookup;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import javax.lang.model.element.PackageElement;

/** One way to ask a compiler where a package's source is. */
@FunctionalInterface
interface Way {

    /** A file in the folder where the search for the package's specs begins; any exception means that it is unknown. */
    Optional<URI> locate(PackageElement annotated) throws IOException, ReflectiveOperationException;
}
