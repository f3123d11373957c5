package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFinder;
import io.github.codetable.processor.spec.SpecFinder.Result;

/** A probe for a compiler in another process. Searches {@code codes.yaml} and prints the answer. */
public final class PrintingProbe extends LookupProbe {

    public PrintingProbe() {
        super(PrintingProbe::print);
    }

    private static Result print(SpecFinder finder) {
        Result answer = finder.find("codes.yaml");
        System.out.println(trees() + ", "
                + (answer instanceof Result.Found found
                        ? "found " + found.file().location()
                        : answer));
        return answer;
    }

    private static String trees() {
        try {
            return Class.forName("com.sun.source.util.Trees").getSimpleName();
        } catch (ClassNotFoundException absent) {
            return "no trees";
        }
    }
}
