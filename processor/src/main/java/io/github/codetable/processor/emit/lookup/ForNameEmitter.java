package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Deprecation;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.Name;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates a holder's lookup from any of its names to the constant. Constants of a large switch are cached by slot. */
public final class ForNameEmitter {

    private static final ClassName STRING = ClassName.get(String.class);

    private static final ClassName NULL_POINTER = ClassName.get(NullPointerException.class);

    private static final String SUMMARY = "Returns the constant with the given name.";

    private static final String RETURNED = "the constant, or null if the name is unknown";

    private final Table table;
    private final TypeNames names;
    private final Deprecation deprecation;
    private final Collection<String> taken;
    private final SwitchEmitter lookup;

    public ForNameEmitter(Table table, TypeNames names, Framework framework, Collection<String> taken) {
        this.table = table;
        this.names = names;
        this.deprecation = Deprecation.of(framework.holder());
        this.taken = taken;
        this.lookup = new SwitchEmitter(
                SwitchEmitter.SEARCH,
                LookupKey.NAME,
                names.nullable(names.table()),
                cases(framework),
                CodeBlock.of("null"),
                SUMMARY,
                RETURNED,
                deprecated(framework));
    }

    private Set<String> deprecated(Framework framework) {
        Set<String> deprecated = new HashSet<>();
        for (Row row : table.rows()) {
            if (row.name().deprecated() == null || framework.holder().deprecated() != null) {
                continue;
            }
            for (Name name : table.namesOf(row, framework)) {
                deprecated.add(name.text());
            }
        }
        return deprecated;
    }

    private List<SwitchEmitter.Case> cases(Framework framework) {
        List<SwitchEmitter.Case> cases = new ArrayList<>();
        for (Row row : table.rows()) {
            CodeBlock constant = CodeBlock.of("$T.$N", names.table(), row.name().identifier());
            for (Name name : table.namesOf(row, framework)) {
                cases.add(SwitchEmitter.Case.of(name.text(), constant));
            }
        }
        return cases;
    }

    public void addTo(TypeSpec.Builder type) {
        if (lookup.cases().isEmpty()) {
            type.addMethod(forName().addCode(nothing()).build());
            return;
        }
        SlotFields fields = SlotFields.of(lookup, taken);
        if (fields == null) {
            lookup.addUncached(type, forName());
            return;
        }
        fields.addDisplacements(type);
        Identifier constantBySlot = fields.addArray(
                type,
                "constantBySlot",
                names.nullable(names.table()),
                "Constants already looked up, by hash slot. No two names share a slot. Racy by design: every thread"
                        + " stores the same constant and name. A hit avoids the jump of the switch, which processors"
                        + " predict badly.");
        Identifier nameBySlot = fields.addArray(
                type, "nameBySlot", names.nullable(STRING), "Names of the constants already looked up, by hash slot.");
        type.addMethod(
                forName().addCode(cached(fields, constantBySlot, nameBySlot)).build());
        type.addMethods(lookup.searchMethods());
    }

    private MethodSpec.Builder forName() {
        Javadoc javadoc = LookupKey.NAME
                .javadoc(SUMMARY, RETURNED)
                .throwing(NULL_POINTER, JavadocText.phrase("if the name is null"))
                .deprecation(deprecation);
        return LookupKey.NAME
                .method(Modifier.PUBLIC, new Identifier("forName"), lookup.result(), javadoc)
                .addAnnotations(deprecation.annotations());
    }

    /** Returns the body of a lookup without names. SpotBugs reports a switch over a text that has no cases. */
    private static CodeBlock nothing() {
        return CodeBlock.builder()
                .beginControlFlow("if (name == null)")
                .addStatement("throw new $T($S)", NULL_POINTER, "name")
                .endControlFlow()
                .addStatement("return null")
                .build();
    }

    /** Returns the body of the cached lookup. A thread that sees only one of a slot's two entries searches again. */
    private CodeBlock cached(SlotFields fields, Identifier constantBySlot, Identifier nameBySlot) {
        return CodeBlock.builder()
                .addStatement("int slot = $L", fields.slot(CodeBlock.of("name.hashCode()")))
                .addStatement("$T constant = $N[slot]", names.table(), constantBySlot)
                .addStatement("$T cachedName = $N[slot]", STRING, nameBySlot)
                .beginControlFlow("if (constant != null && cachedName != null)")
                .addStatement("return cachedName.equals(name) ? constant : null")
                .endControlFlow()
                .addStatement("constant = $N(name)", SwitchEmitter.SEARCH)
                .beginControlFlow("if (constant != null)")
                .addStatement("$N[slot] = name.intern()", nameBySlot)
                .addStatement("$N[slot] = constant", constantBySlot)
                .endControlFlow()
                .addStatement("return constant")
                .build();
    }
}
