package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the switch of a lookup. A large switch becomes several methods, because HotSpot never compiles a method of more
 * than 8,000 bytes.
 *
 * @param key the parameter of the lookup
 * @param result the type of the result
 * @param cases the cases; codes in ascending order
 * @param missing the result for other keys
 * @param summary the first sentence of the Javadoc of private methods
 * @param returned the description of the result
 * @param annotations the annotations of methods that use the results
 */
record SwitchEmitter(
        LookupKey key,
        TypeName result,
        List<Case> cases,
        CodeBlock missing,
        String summary,
        String returned,
        List<AnnotationSpec> annotations) {

    /** The most codes in a method. A case takes up to 12 bytes: 8 in the table of the switch, 4 for the result. */
    static final int MAX_CODES = 500;

    /** The most names in a method. A case takes up to 31 bytes: the hash code, a comparison and the result. */
    static final int MAX_NAMES = 200;

    private static final Identifier SEARCH = new Identifier("search");

    SwitchEmitter {
        cases = List.copyOf(cases);
        annotations = List.copyOf(annotations);
    }

    /**
     * A case of the switch.
     *
     * @param hash the code, or the hash code of the name
     */
    record Case(int hash, CodeBlock label, CodeBlock result) {

        static Case of(int code, CodeBlock result) {
            return new Case(code, CodeBlock.of("$L", code), result);
        }

        static Case of(String name, CodeBlock result) {
            return new Case(name.hashCode(), JavaLiteral.of(name), result);
        }
    }

    List<Integer> hashes() {
        List<Integer> hashes = new ArrayList<>();
        for (Case each : cases) {
            hashes.add(each.hash);
        }
        return hashes;
    }

    /** Adds a public method without a cache. The method contains the switch, or calls {@code search} if it is large. */
    void addUncached(TypeSpec.Builder type, MethodSpec.Builder method) {
        if (cases.size() <= maxCases()) {
            type.addMethod(
                    method.addCode(body(cases)).addAnnotations(annotations).build());
        } else {
            type.addMethod(method.addStatement("return $N", call(SEARCH)).build());
            type.addMethods(searchMethods());
        }
    }

    /** Returns the private method {@code search}, followed by a method for each part of a large switch. */
    List<MethodSpec> searchMethods() {
        if (cases.size() <= maxCases()) {
            return List.of(searchMethod(SEARCH, summary, body(cases)));
        }
        return key.isCode() ? searchByCode() : searchByHashCode();
    }

    private int maxCases() {
        return key.isCode() ? MAX_CODES : MAX_NAMES;
    }

    private List<MethodSpec> searchByCode() {
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder choice = CodeBlock.builder();
        for (int start = 0; start < cases.size(); start += MAX_CODES) {
            List<Case> part = cases.subList(start, Math.min(start + MAX_CODES, cases.size()));
            int first = part.get(0).hash;
            int last = part.get(part.size() - 1).hash;
            String summary = "Searches the codes from " + first + " to " + last + ".";
            if (start > 0) {
                choice.beginControlFlow("if ($N < $L)", key.parameter(), first)
                        .addStatement("return $L", call(part(methods.size() - 1)))
                        .endControlFlow();
            }
            methods.add(searchMethod(part(methods.size()), summary, body(part)));
        }
        choice.addStatement("return $L", call(part(methods.size() - 1)));
        methods.add(0, choosing(choice.build()));
        return methods;
    }

    /** Groups the cases by the lower bits of their hash codes. Groups are half full on average, so that none overflows. */
    private List<MethodSpec> searchByHashCode() {
        int groups = Integer.highestOneBit(cases.size() / (MAX_NAMES / 2)) * 2;
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder choice =
                CodeBlock.builder().beginControlFlow("switch ($N.hashCode() & $L)", key.parameter(), groups - 1);
        for (int group = 0; group < groups; group++) {
            String summary = "Searches group " + group + " of the names. The hash code decides the group.";
            methods.add(searchMethod(part(group), summary, body(casesIn(group, groups))));
            CodeBlock label = group < groups - 1 ? CodeBlock.of("case $L", group) : CodeBlock.of("default");
            choice.addStatement("$L: return $L", label, call(part(group)));
        }
        methods.add(0, choosing(choice.endControlFlow().build()));
        return methods;
    }

    private List<Case> casesIn(int group, int groups) {
        List<Case> members = new ArrayList<>();
        for (Case each : cases) {
            if ((each.hash & groups - 1) == group) {
                members.add(each);
            }
        }
        return members;
    }

    private MethodSpec choosing(CodeBlock choice) {
        return searchMethod(
                SEARCH,
                summary + " Calls other methods, because HotSpot does not compile methods of more than 8,000 bytes.",
                choice);
    }

    private MethodSpec searchMethod(Identifier name, String summary, CodeBlock body) {
        return key.method(Modifier.PRIVATE, name, result, key.javadoc(summary, returned))
                .addAnnotations(annotations)
                .addCode(body)
                .build();
    }

    private static Identifier part(int number) {
        return new Identifier(SEARCH.text() + number);
    }

    private CodeBlock call(Identifier method) {
        return CodeBlock.of("$N($N)", method, key.parameter());
    }

    private CodeBlock body(List<Case> some) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($N)", key.parameter());
        for (Case each : some) {
            code.addStatement("case $L:$Wreturn $L", each.label, each.result);
        }
        return code.addStatement("default: return $L", missing).endControlFlow().build();
    }
}
