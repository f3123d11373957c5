package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.source.JavaLiteral;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.emit.source.UniqueName;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates the enum's lookups by code: {@code forCode}, and the methods that call it. */
public final class LookupEmitter {

    private static final String SUMMARY = "Returns the constant with the given code";

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
                SUMMARY + ".",
                "the constant, or null if no constant has the code",
                Set.of());
    }

    private static List<SwitchEmitter.Case> cases(Table table) {
        List<SwitchEmitter.Case> cases = new ArrayList<>();
        for (Row row : table.rows()) {
            cases.add(SwitchEmitter.Case.of(
                    row.code(), table.notation(), CodeBlock.of("$N", row.name().identifier())));
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
        lookups().addTo(type);
        new TextLookupEmitter(table, names).addTo(type);
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
        return LookupKey.CODE.method(
                Modifier.PUBLIC,
                new Identifier("forCode"),
                lookup.result(),
                lookups().forCodeJavadoc());
    }

    private DerivedLookups lookups() {
        CodeBlock message = CodeBlock.of(
                "$L +$Wdescribe(code)", JavaLiteral.of("no " + table.name().text() + " has the code "));
        return new DerivedLookups(names.table(), "constant", SUMMARY, "no constant has the code", message);
    }
}
