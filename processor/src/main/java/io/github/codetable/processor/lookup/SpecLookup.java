package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFinder.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/** Makes the finders of one run of a processor: one for each annotated package. */
public final class SpecLookup {

    /** The option that names folders to look in first, several separated as on a class path. */
    public static final String FOLDERS_OPTION = "codetable.specs";

    private final OptionFolders optionFolders;
    private final PackageFolder packageFolder;
    private final Filer filer;
    private final BundledTables bundledTables;

    public SpecLookup(ProcessingEnvironment env) {
        this.optionFolders = OptionFolders.parse(env.getOptions().getOrDefault(FOLDERS_OPTION, ""));
        this.packageFolder = PackageFolder.of(env);
        this.filer = env.getFiler();
        this.bundledTables = new BundledTables();
    }

    /** The finder for the specs of a package's annotations, and for those that they extend. */
    public PackageLookup forPackage(PackageElement annotated) {
        Candidates around = new PackageCandidates(annotated, packageFolder, filer);
        return new PackageLookup(List.of(optionFolders, around), bundledTables);
    }

    /** The source that annotates a package, when it is a file that the compiler tells of. */
    public Optional<Path> sourceOf(PackageElement annotated) {
        return packageFolder.source(annotated);
    }

    /** What a bundled origin has in this version of the processor; empty when it is gone. */
    public static Optional<byte[]> read(Origin.Bundled origin) {
        return new BundledTables().findAgain(origin.location()) instanceof Answer.Found found
                ? Optional.of(found.file().bytes())
                : Optional.empty();
    }
}
