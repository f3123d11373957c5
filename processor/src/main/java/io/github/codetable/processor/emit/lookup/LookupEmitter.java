package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.emit.source.UniqueName;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the enum's lookups by code: {@code forCode}, and the methods that call it. */
public final class LookupEmitter {

    private static final String SUMMARY = "Returns the constant with the given code.";

    private static final String RETURNED = "the constant, or null if no constant has the code";

    private static final ClassName ILLEGAL_ARGUMENT = ClassName.get(IllegalArgumentException.class);

    private final Table table;
    private final TypeNames names;
    private final SwitchEmitter lookup;

    /**
     * @param inherited the names of the methods that the enum inherits from interfaces
     */
    public LookupEmitter(Table table, TypeNames names, Collection<String> inherited) {
        this.table = table;
        this.names = names;
        this.lookup = new SwitchEmitter(
                UniqueName.ofNumbered(SwitchEmitter.SEARCH.text(), inherited),
                LookupKey.CODE,
                names.nullable(names.table()),
                cases(table),
                CodeBlock.of("null"),
                SUMMARY,
                RETURNED,
                List.of());
    }

    private static List<SwitchEmitter.Case> cases(Table table) {
        List<SwitchEmitter.Case> cases = new ArrayList<>();
        for (Row row : table.rows()) {
            cases.add(SwitchEmitter.Case.of(
                    row.code(), CodeBlock.of("$N", row.name().identifier())));
        }
        return cases;
    }

    public void addTo(TypeSpec.Builder type) {
        SlotFields fields = SlotFields.of(lookup, UniqueName.columnNames(table));
        if (fields == null) {
            lookup.addUncached(type, forCode());
        } else {
            addCached(type, fields);
        }
        type.addMethod(find());
        type.addMethod(of());
        type.addMethod(describe());
    }

    private void addCached(TypeSpec.Builder type, SlotFields fields) {
        fields.addDisplacements(type);
        Identifier constants = fields.addArray(
                type,
                "constantBySlot",
                names.nullable(names.table()),
                "Constants already looked up, by hash slot. No two codes share a slot. Racy by design: every thread"
                        + " stores the same constant. A hit avoids the jump of the switch, which processors predict"
                        + " badly.");
        type.addMethod(forCode()
                .addStatement("int slot = $L", fields.slot(CodeBlock.of("code")))
                .addStatement("$T constant = $N[slot]", names.table(), constants)
                .beginControlFlow("if (constant == null)")
                .addStatement("constant = $N(code)", lookup.search())
                .beginControlFlow("if (constant == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$N[slot] = constant", constants)
                .endControlFlow()
                .addStatement("return constant.code == code ? constant : null")
                .build());
        type.addMethods(lookup.searchMethods());
    }

    private MethodSpec.Builder forCode() {
        return method("forCode", lookup.result(), LookupKey.CODE.javadoc(SUMMARY + " Does not allocate.", RETURNED));
    }

    private MethodSpec find() {
        return method(
                        "find",
                        ParameterizedTypeName.get(ClassName.get(Optional.class), names.table()),
                        LookupKey.CODE.javadoc(SUMMARY, "the constant, or empty if no constant has the code"))
                .addStatement("return $T.ofNullable(forCode(code))", Optional.class)
                .build();
    }

    private MethodSpec of() {
        Javadoc javadoc = LookupKey.CODE.javadoc(
                "Returns the constant with the given code, or throws an exception.", "the constant");
        JavadocText condition = JavadocText.phrase("if no constant has the code");
        return method("of", names.table(), javadoc.throwing(ILLEGAL_ARGUMENT, condition))
                .addStatement("$T constant = forCode(code)", names.table())
                .beginControlFlow("if (constant == null)")
                .addStatement(
                        "throw new $T($L + describe(code))",
                        ILLEGAL_ARGUMENT,
                        JavaLiteral.of("no " + table.name().text() + " has the code "))
                .endControlFlow()
                .addStatement("return constant")
                .build();
    }

    private MethodSpec describe() {
        boolean hasRanges = !table.ranges().isEmpty();
        String other = hasRanges ? "the code and the title of its range, if any" : "the code alone";
        MethodSpec.Builder method = method(
                        "describe",
                        ClassName.get(String.class),
                        LookupKey.CODE.javadoc(
                                "Returns a readable description of the code.",
                                "the code and the name of its constant; without a constant, " + other))
                .addStatement("$T constant = forCode(code)", names.table())
                .beginControlFlow("if (constant != null)")
                .addStatement("return code + \" \" + constant.name()")
                .endControlFlow();
        if (hasRanges) {
            method.addStatement("$1T range = $1T.of(code)", names.range())
                    .beginControlFlow("if (range != null)")
                    .addStatement("return code + \" (\" + range.title() + \")\"")
                    .endControlFlow();
        }
        return method.addStatement("return $T.toString(code)", Integer.class).build();
    }

    private static MethodSpec.Builder method(String name, TypeName result, Javadoc javadoc) {
        return LookupKey.CODE.method(Modifier.PUBLIC, new Identifier(name), result, javadoc);
    }
}
