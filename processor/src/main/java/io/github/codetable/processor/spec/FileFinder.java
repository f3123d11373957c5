package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finder of the files that annotations and specs name. A file that cannot be found or read is reported. */
final class FileFinder {

    private static final String BUNDLED = "bundled:";

    private final SpecFinder finder;
    private final Report report;

    FileFinder(SpecFinder finder, Report report) {
        this.finder = finder;
        this.report = report;
    }

    /**
     * Returns the file that an annotation names, or null if it cannot be found or read.
     *
     * @param place where a missing file is reported
     */
    @Nullable
    SpecFile find(String name, Place place) {
        return fileOf(finder.find(name), name, place);
    }

    /**
     * Returns the file that a spec names, or null if it cannot be found or read.
     *
     * @param referrer the spec that names the file
     * @param place where the spec names the file
     */
    @Nullable
    SpecFile findBeside(SpecFile referrer, String name, Place place) {
        return fileOf(finder.findBeside(referrer, name), name, place);
    }

    private @Nullable SpecFile fileOf(SpecFinder.Result result, String name, Place place) {
        if (result instanceof SpecFinder.Result.Found found) {
            return found.file();
        }
        reportFailure(result, name, place);
        return null;
    }

    /** Returns the proposal to name the nearby file, in the same folder as the name. */
    private static String hint(String name, @Nullable Path nearby) {
        if (nearby == null) {
            return "";
        }
        String proposed = name.substring(0, name.lastIndexOf('/') + 1) + nearby.getFileName();
        return DidYouMean.question(proposed) + " Found " + nearby;
    }

    private void reportFailure(SpecFinder.Result result, String name, Place place) {
        if (result instanceof SpecFinder.Result.Missing missing) {
            report.add(Message.SPEC_NOT_FOUND, place, name, hint(name, missing.nearby()), missing.tried());
        } else if (result instanceof SpecFinder.Result.NotBundled notBundled) {
            List<String> known = notBundled.known();
            String table = name.substring(BUNDLED.length());
            report.add(Message.NOT_BUNDLED, place, table, known, DidYouMean.hint(table, known));
        } else if (result instanceof SpecFinder.Result.Refused refused) {
            report.add(Message.SPEC_NAME_REFUSED, place, name, refused.reason());
        } else if (result instanceof SpecFinder.Result.Unreadable unreadable) {
            report.add(Message.SPEC_UNREADABLE, place, name, unreadable.where(), unreadable.reason());
        }
    }
}
