package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFinder;
import io.github.codetable.processor.spec.SpecFinder.Answer;

/** A probe for a compiler in another process. Searches {@code codes.yaml} and prints the answer. */
public final class PrintingProbe extends LookupProbe {

    public PrintingProbe() {
        super(PrintingProbe::print);
    }

    private static Answer print(SpecFinder finder) {
        Answer answer = finder.find("codes.yaml");
        System.out.println(trees() + ", "
                + (answer instanceof Answer.Found found
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
