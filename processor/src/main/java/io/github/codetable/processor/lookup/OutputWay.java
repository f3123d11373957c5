package io.github.codetable.processor.lookup;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.StandardLocation;

/** Takes a folder that the compiler writes to for the package's own: it usually lies in the same project. */
final class OutputWay implements Way {

    /** Never opened, so never written. */
    private static final String FILE = "codetable.lookup";

    private final Filer filer;
    private final StandardLocation output;
    private Optional<URI> known = Optional.empty();

    OutputWay(Filer filer, StandardLocation output) {
        this.filer = filer;
        this.output = output;
    }

    @Override
    public Optional<URI> locate(PackageElement annotated) throws IOException {
        // Once for all packages: a compiler does not create the same file twice.
        if (known.isEmpty()) {
            known = Optional.of(
                    filer.createResource(output, "", FILE, annotated).toUri());
        }
        return known;
    }
}
