package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder.Result;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import org.jspecify.annotations.Nullable;

/** Creates the spec finders of one compilation, one per annotated package. */
public final class SpecLookup {

    /** The option with the folders to search first, separated like the folders of a class path. */
    public static final String FOLDERS_OPTION = "codetable.specs";

    private final OptionSearchPath optionFolders;
    private final SourceLocator sources;
    private final Filer filer;
    private final BundledTables bundledTables;

    public SpecLookup(ProcessingEnvironment env) {
        this.optionFolders = OptionSearchPath.parse(env.getOptions().getOrDefault(FOLDERS_OPTION, ""));
        this.sources = new SourceLocator(env);
        this.filer = env.getFiler();
        this.bundledTables = new BundledTables();
    }

    /** Creates the finder for the specs that a package's annotations name, and for the specs that these extend. */
    public PackageLookup forPackage(PackageElement annotated) {
        SearchPath packageFolders = new PackageSearchPath(annotated, sources, filer);
        return new PackageLookup(List.of(optionFolders, packageFolders), bundledTables);
    }

    /** Returns the {@code package-info.java} of a package, or null if its location is unknown or not on disk. */
    public @Nullable Path sourceOf(PackageElement annotated) {
        return sources.findSource(annotated);
    }

    /** Returns the folders of the option {@value #FOLDERS_OPTION} in this compilation, as absolute paths. */
    public List<Path> folders() {
        return optionFolders.paths();
    }

    /**
     * Returns the folders in a value of the option {@value #FOLDERS_OPTION}, as absolute paths. A relative folder is in
     * the working directory. A path that is invalid on this system is left out.
     */
    public static List<Path> foldersOf(String option) {
        return OptionSearchPath.parse(option).paths();
    }

    /** Returns the bundled file at the given origin, or null if this version of the processor does not contain it. */
    public static @Nullable SpecFile read(Origin.Bundled origin) {
        return new BundledTables().findAt(origin.location()) instanceof Result.Found found ? found.file() : null;
    }
}
