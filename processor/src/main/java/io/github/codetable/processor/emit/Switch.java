package io.github.codetable.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * A method body that is a switch: a line for each case, and null for all else.
 *
 * @param selector the parameter that it asks
 * @param cases its cases
 */
record Switch(String selector, List<Case> cases) {

    /** One label and what is returned for it. */
    record Case(CodeBlock label, CodeBlock result) {}

    CodeBlock toCode() {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($N)", selector);
        for (Case each : cases) {
            code.addStatement("case $L:$Wreturn $L", each.label, each.result);
        }
        return code.addStatement("default: return null").endControlFlow().build();
    }
}
