package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Generates the switch of a lookup. A large switch becomes several methods, because HotSpot never compiles a method of more
 * than 8,000 bytes. The number of cases in a method has a limit for any keys, even if all names have one hash code.
 *
 * @param search the name of the private method with the switch; methods of its parts have numbers appended
 * @param key the parameter of the lookup
 * @param result the type of the result
 * @param cases the cases, in the order of the table
 * @param missing the result for other keys
 * @param summary the first sentence of the Javadoc of private methods
 * @param returned the description of the result
 * @param deprecated the names whose results are deprecated; empty in a deprecated type, whose code may use them
 */
record SwitchEmitter(
        Identifier search,
        LookupKey key,
        TypeName result,
        List<Case> cases,
        CodeBlock missing,
        String summary,
        String returned,
        Set<String> deprecated) {

    /** The most codes in a method. A case takes up to 12 bytes: 8 in the table of the switch, 4 for the result. */
    static final int MAX_CODES = 500;

    /** The most names in a method. A case takes up to 31 bytes: the hash code, a comparison and the result. */
    static final int MAX_NAMES = 200;

    /** The name of the private method in a type that inherits no methods except those of Object. */
    static final Identifier SEARCH = new Identifier("search");

    private static final Comparator<Case> BY_HASH_AND_NAME =
            Comparator.comparingInt(Case::hash).thenComparing(Case::name);

    SwitchEmitter {
        cases = List.copyOf(cases);
        deprecated = Set.copyOf(deprecated);
    }

    /**
     * A case of the switch.
     *
     * @param hash the code, or the hash code of the name
     * @param name the name; empty for a code
     */
    record Case(int hash, String name, CodeBlock label, CodeBlock result) {

        static Case of(int code, Notation notation, CodeBlock result) {
            return new Case(code, "", JavaLiteral.code(code, notation), result);
        }

        static Case of(String name, CodeBlock result) {
            return new Case(name.hashCode(), name, JavaLiteral.of(name), result);
        }
    }

    List<Integer> hashes() {
        List<Integer> hashes = new ArrayList<>();
        for (Case each : cases) {
            hashes.add(each.hash);
        }
        return hashes;
    }

    /** Adds a public method without a cache. The method contains the switch, or calls a private method if it is large. */
    void addUncached(TypeSpec.Builder type, MethodSpec.Builder method) {
        if (cases.size() <= maxCases()) {
            type.addMethod(method.addCode(body(cases))
                    .addAnnotations(annotations(cases))
                    .build());
        } else {
            type.addMethod(method.addStatement("return $L", call(search)).build());
            type.addMethods(searchMethods());
        }
    }

    /** Returns the private method with the switch, followed by a method for each part of a large switch. */
    List<MethodSpec> searchMethods() {
        if (cases.size() <= maxCases()) {
            return List.of(searchMethod(search, summary, cases));
        }
        return key.isCode() ? searchByCode() : searchByHashCode();
    }

    private int maxCases() {
        return key.isCode() ? MAX_CODES : MAX_NAMES;
    }

    private List<MethodSpec> searchByCode() {
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder choice = CodeBlock.builder();
        List<Case> sorted = new ArrayList<>(cases);
        sorted.sort(BY_HASH_AND_NAME); // the order of Java's <, which hexadecimal codes of the table do not have
        for (int start = 0; start < sorted.size(); start += MAX_CODES) {
            List<Case> part = sorted.subList(start, Math.min(start + MAX_CODES, sorted.size()));
            CodeBlock first = part.get(0).label;
            CodeBlock last = part.get(part.size() - 1).label;
            String summary = "Searches the codes from " + first + " to " + last + ".";
            if (start > 0) {
                choice.beginControlFlow("if ($N < $L)", key.parameter(), first)
                        .addStatement("return $L", call(part(methods.size() - 1)))
                        .endControlFlow();
            }
            methods.add(searchMethod(part(methods.size()), summary, part));
        }
        choice.addStatement("return $L", call(part(methods.size() - 1)));
        methods.add(0, choosing(choice.build()));
        return methods;
    }

    /** Groups the cases by the lower bits of their hash codes. Groups are half full on average, so that few overflow. */
    private List<MethodSpec> searchByHashCode() {
        int groups = Integer.highestOneBit(cases.size() / (MAX_NAMES / 2)) * 2;
        List<MethodSpec> methods = new ArrayList<>();
        List<MethodSpec> runs = new ArrayList<>();
        CodeBlock.Builder choice =
                CodeBlock.builder().beginControlFlow("switch ($N.hashCode() & $L)", key.parameter(), groups - 1);
        for (int group = 0; group < groups; group++) {
            List<Case> members = casesIn(group, groups);
            String summary = "Searches group " + group + " of the names. The hash code decides the group.";
            methods.add(
                    members.size() <= MAX_NAMES
                            ? searchMethod(part(group), summary, members)
                            : searchMethod(part(group), summary, searchRuns(members, groups, runs), List.of()));
            CodeBlock label = group < groups - 1 ? CodeBlock.of("case $L", group) : CodeBlock.of("default");
            choice.addStatement("$L: return $L", label, call(part(group)));
        }
        methods.add(0, choosing(choice.endControlFlow().build()));
        methods.addAll(runs);
        return methods;
    }

    /**
     * Splits an overflowing group into runs, sorted by hash code and name.
     *
     * @param first the number of the first method of a run
     * @param runs the methods of all runs so far, to which those of this group are added
     * @return the statements that choose the run of a name
     */
    private CodeBlock searchRuns(List<Case> group, int first, List<MethodSpec> runs) {
        List<Case> sorted = new ArrayList<>(group);
        sorted.sort(BY_HASH_AND_NAME);
        CodeBlock.Builder choice = CodeBlock.builder().addStatement("int hash = $N.hashCode()", key.parameter());
        for (int start = 0; start < sorted.size(); start += MAX_NAMES) {
            int end = Math.min(start + MAX_NAMES, sorted.size());
            Identifier run = part(first + runs.size());
            String summary = "Searches a part of a group of the names. Similar hash codes overfill the group.";
            runs.add(searchMethod(run, summary, sorted.subList(start, end)));
            if (end < sorted.size()) {
                choice.beginControlFlow("if ($L)", isBefore(sorted.get(end), sorted.get(end - 1)))
                        .addStatement("return $L", call(run))
                        .endControlFlow();
            } else {
                choice.addStatement("return $L", call(run));
            }
        }
        return choice.build();
    }

    /** Returns the condition that a name sorts before the first name of the next run. */
    private CodeBlock isBefore(Case next, Case last) {
        return next.hash == last.hash
                ? CodeBlock.of(
                        "hash < $1L || (hash == $1L && $2N.compareTo($3L) < 0)", next.hash, key.parameter(), next.label)
                : CodeBlock.of("hash < $L", next.hash);
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
                search,
                summary + " Calls other methods, because HotSpot does not compile methods of more than 8,000 bytes.",
                choice,
                List.of());
    }

    private MethodSpec searchMethod(Identifier name, String summary, List<Case> some) {
        return searchMethod(name, summary, body(some), some);
    }

    private MethodSpec searchMethod(Identifier name, String summary, CodeBlock body, List<Case> used) {
        return key.method(Modifier.PRIVATE, name, result, key.javadoc(summary, returned))
                .addAnnotations(annotations(used))
                .addCode(body)
                .build();
    }

    /** Returns {@code @SuppressWarnings} for a method with a deprecated result. Compilers warn if it has no effect. */
    private List<AnnotationSpec> annotations(List<Case> used) {
        for (Case each : used) {
            if (deprecated.contains(each.name)) {
                return List.of(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "deprecation")
                        .build());
            }
        }
        return List.of();
    }

    private Identifier part(int number) {
        return new Identifier(search.text() + number);
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
