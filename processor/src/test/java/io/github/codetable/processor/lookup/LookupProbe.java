package io.github.codetable.processor.lookup;

import io.github.codetable.processor.spec.SpecFinder;
import io.github.codetable.processor.spec.SpecFinder.Result;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** A processor that searches a spec for each package with {@code @Deprecated}, and generates nothing. */
class LookupProbe extends AbstractProcessor {

    private final Function<SpecFinder, Result> search;
    private final UnaryOperator<ProcessingEnvironment> wrapper;
    private final Map<String, Result> answers = new TreeMap<>();
    private SpecLookup lookup;

    LookupProbe(Function<SpecFinder, Result> search, UnaryOperator<ProcessingEnvironment> wrapper) {
        this.search = search;
        this.wrapper = wrapper;
    }

    LookupProbe(Function<SpecFinder, Result> search) {
        this(search, UnaryOperator.identity());
    }

    static LookupProbe named(String name) {
        return new LookupProbe(finder -> finder.find(name));
    }

    /** Returns the answer for the only package. */
    Result answer() {
        if (answers.size() != 1) {
            throw new AssertionError("not one package: " + answers);
        }
        return answers.values().iterator().next();
    }

    /** Returns the answers by package name. */
    Map<String, Result> answers() {
        return answers;
    }

    @Override
    public synchronized void init(ProcessingEnvironment env) {
        super.init(env);
        lookup = new SpecLookup(wrapper.apply(env));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element annotated : round.getElementsAnnotatedWith(Deprecated.class)) {
            PackageElement asPackage = (PackageElement) annotated;
            answers.put(asPackage.getQualifiedName().toString(), search.apply(lookup.forPackage(asPackage)));
        }
        return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(SpecLookup.FOLDERS_OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
