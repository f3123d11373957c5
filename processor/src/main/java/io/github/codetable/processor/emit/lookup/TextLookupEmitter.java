package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Notation;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import javax.lang.model.element.Modifier;

/** Generates the texts about any code: {@code describe} for people, and {@code labelOf} for metrics. */
public final class TextLookupEmitter {

    private static final ClassName STRING = ClassName.get(String.class);

    private final TypeNames names;
    private final boolean hasRanges;
    private final boolean isHex;

    public TextLookupEmitter(Table table, TypeNames names) {
        this.names = names;
        this.hasRanges = !table.ranges().isEmpty();
        this.isHex = table.notation() == Notation.HEX;
    }

    public void addTo(TypeSpec.Builder type) {
        type.addMethod(describe());
        type.addMethod(labelOf());
    }

    private MethodSpec describe() {
        Javadoc javadoc = LookupKey.CODE.javadoc(
                "Returns a readable description of the code.",
                "the code and the name of its constant; without a constant, "
                        + (hasRanges ? "the code and the title of its range, if any" : "the code alone"));
        CodeBlock hex = CodeBlock.of("$T.format($S, code)", STRING, "0x%X");
        CodeBlock code = isHex ? hex : CodeBlock.of("code");
        return method(
                "describe",
                javadoc,
                CodeBlock.of("$L + \" \" + constant.name()", code),
                CodeBlock.of("$L + \" (\" + range.title() + \")\"", code),
                isHex ? hex : CodeBlock.of("$T.toString(code)", Integer.class));
    }

    private MethodSpec labelOf() {
        Javadoc javadoc = LookupKey.CODE.javadoc(
                "Returns a label of the code for metrics and logs. There are few labels, whatever the codes are."
                        + " Does not allocate.",
                "the name of the code's constant, "
                        + (hasRanges ? "else of its innermost range, " : "")
                        + "else \"UNKNOWN\"");
        return method(
                "labelOf",
                javadoc,
                CodeBlock.of("constant.name()"),
                CodeBlock.of("range.name()"),
                JavaLiteral.of("UNKNOWN"));
    }

    /** Returns a method with the text of the code's constant, else of its range, else of any other code. */
    private MethodSpec method(
            String name, Javadoc javadoc, CodeBlock ofConstant, CodeBlock ofRange, CodeBlock otherwise) {
        MethodSpec.Builder method = LookupKey.CODE
                .method(Modifier.PUBLIC, new Identifier(name), STRING, javadoc)
                .addStatement("$T constant = forCode(code)", names.table())
                .beginControlFlow("if (constant != null)")
                .addStatement("return $L", ofConstant)
                .endControlFlow();
        if (hasRanges) {
            method.addStatement("$1T range = $1T.forCode(code)", names.range())
                    .beginControlFlow("if (range != null)")
                    .addStatement("return $L", ofRange)
                    .endControlFlow();
        }
        return method.addStatement("return $L", otherwise).build();
    }
}
