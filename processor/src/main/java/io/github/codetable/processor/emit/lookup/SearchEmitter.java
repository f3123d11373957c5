package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.lookup.Switch.Case;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Makes the private methods that search by a switch: one, or one for each part of many cases, because HotSpot never
 * compiles a method of more than 8,000 bytes.
 *
 * @param parameter the type of what the switch asks, a number or a name
 * @param result the type of what it finds
 * @param annotations what the methods are annotated with
 */
public record SearchEmitter(TypeName parameter, TypeName result, List<AnnotationSpec> annotations) {

    /** The name of the method that searches all parts. */
    static final String NAME = "search";

    /** A case takes at most 12 bytes when it is a number, and 31 when it is a name. */
    static final int MOST_NUMBERS = 500;

    static final int MOST_NAMES = 200;

    public SearchEmitter {
        annotations = List.copyOf(annotations);
    }

    /** The methods, the one that is called {@link #NAME} first. */
    List<MethodSpec> emit(Switch whole) {
        if (whole.cases().size() <= (hasNumbers() ? MOST_NUMBERS : MOST_NAMES)) {
            return List.of(method(new Identifier(NAME), whole, "Looks a %s up by a switch.", whole.toCode()));
        }
        List<List<Case>> parts = hasNumbers() ? runs(whole.cases()) : hashed(whole.cases());
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method(
                new Identifier(NAME),
                whole,
                "Looks a %s up in the only part that may have it.",
                hasNumbers() ? choiceOfRun(whole, parts) : choiceOfHash(whole, parts)));
        for (int part = 0; part < parts.size(); part++) {
            methods.add(method(
                    part(part),
                    whole,
                    "Looks a %s up in a part.",
                    whole.with(parts.get(part)).toCode()));
        }
        return methods;
    }

    private boolean hasNumbers() {
        return parameter.equals(TypeName.INT);
    }

    private MethodSpec method(Identifier name, Switch whole, String summary, CodeBlock body) {
        JavadocText asked = JavadocText.phrase(hasNumbers() ? "number" : "name");
        return MethodSpec.methodBuilder(name.toString())
                .addJavadoc(Javadoc.of(JavadocText.phrase(summary, asked))
                        .param(whole.selector().toString(), JavadocText.phrase("the %s", asked))
                        .returns(JavadocText.phrase("what is found"))
                        .build())
                .addAnnotations(annotations)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result)
                .addParameter(parameter, whole.selector().toString())
                .addCode(body)
                .build();
    }

    private static Identifier part(int number) {
        return new Identifier(NAME + number);
    }

    private static List<List<Case>> runs(List<Case> cases) {
        List<List<Case>> runs = new ArrayList<>();
        for (int start = 0; start < cases.size(); start += MOST_NUMBERS) {
            runs.add(cases.subList(start, Math.min(start + MOST_NUMBERS, cases.size())));
        }
        return runs;
    }

    private static CodeBlock choiceOfRun(Switch whole, List<List<Case>> parts) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int part = 1; part < parts.size(); part++) {
            code.beginControlFlow(
                            "if ($N < $L)",
                            whole.selector(),
                            parts.get(part).get(0).label())
                    .addStatement("return $N($N)", part(part - 1), whole.selector())
                    .endControlFlow();
        }
        return code.addStatement("return $N($N)", part(parts.size() - 1), whole.selector())
                .build();
    }

    /** Parts of the same lower bits of their hash codes: half as many as they may be in the mean, as none is the mean. */
    private static List<List<Case>> hashed(List<Case> cases) {
        int count = Integer.highestOneBit(cases.size() / (MOST_NAMES / 2)) * 2;
        List<List<Case>> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            parts.add(new ArrayList<>());
        }
        for (Case each : cases) {
            parts.get(each.number() & count - 1).add(each);
        }
        return parts;
    }

    private static CodeBlock choiceOfHash(Switch whole, List<List<Case>> parts) {
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("switch ($N.hashCode() & $L)", whole.selector(), parts.size() - 1);
        for (int part = 0; part < parts.size() - 1; part++) {
            code.addStatement("case $L: return $N($N)", part, part(part), whole.selector());
        }
        return code.addStatement("default: return $N($N)", part(parts.size() - 1), whole.selector())
                .endControlFlow()
                .build();
    }
}
