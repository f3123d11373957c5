package io.github.codetable.processor.spec;

import io.github.codetable.processor.diagnostic.DidYouMean;
import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Report;
import java.util.List;

/** Says why a search came back without a spec. */
final class SearchReporter {

    private static final String BUNDLED = "bundled:";

    private final Report report;

    SearchReporter(Report report) {
        this.report = report;
    }

    /** Reports an answer other than a spec that was found, at the place that asked for it. */
    void report(SpecFinder.Answer answer, String name, Place asked) {
        if (answer instanceof SpecFinder.Answer.Missing missing) {
            report.add(Message.SPEC_NOT_FOUND, asked, name, missing.tried());
        } else if (answer instanceof SpecFinder.Answer.NotBundled notBundled) {
            List<String> known = notBundled.known();
            String table = name.substring(BUNDLED.length());
            report.add(Message.NOT_BUNDLED, asked, table, known, DidYouMean.hint(table, known));
        } else if (answer instanceof SpecFinder.Answer.Refused refused) {
            report.add(Message.SPEC_NAME_REFUSED, asked, name, refused.reason());
        } else if (answer instanceof SpecFinder.Answer.Unreadable unreadable) {
            report.add(Message.SPEC_UNREADABLE, asked, name, unreadable.where(), unreadable.reason());
        }
    }
}
