package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.List;

/**
 * A method body that is a switch: a line for each case, and one for all else.
 *
 * @param selector the parameter that it asks
 * @param cases its cases
 * @param otherwise what is returned when none of them is it
 */
public record Switch(Identifier selector, List<Case> cases, CodeBlock otherwise) {

    public Switch {
        cases = List.copyOf(cases);
    }

    /** A switch that returns null for all else. */
    public Switch(String selector, List<Case> cases) {
        this(new Identifier(selector), cases, CodeBlock.of("null"));
    }

    /**
     * One label and what is returned for it.
     *
     * @param number the label, or the hash code of one that is a text
     */
    record Case(int number, CodeBlock label, CodeBlock result) {

        static Case of(int code, CodeBlock result) {
            return new Case(code, CodeBlock.of("$L", code), result);
        }

        static Case of(String name, CodeBlock result) {
            return new Case(name.hashCode(), JavaLiteral.of(name), result);
        }
    }

    Switch with(List<Case> some) {
        return new Switch(selector, some, otherwise);
    }

    CodeBlock toCode() {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($N)", selector);
        for (Case each : cases) {
            code.addStatement("case $L:$Wreturn $L", each.label, each.result);
        }
        return code.addStatement("default: return $L", otherwise)
                .endControlFlow()
                .build();
    }

    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (Case each : cases) {
            numbers.add(each.number);
        }
        return numbers;
    }
}
