package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codetable.processor.emit.javadoc.Javadoc;
import io.github.codetable.processor.emit.javadoc.JavadocText;
import io.github.codetable.processor.emit.source.TypeNames;
import io.github.codetable.processor.emit.source.UniqueName;
import io.github.codetable.processor.model.Row;
import io.github.codetable.processor.model.Table;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Makes the lookup from the number to the constant: a switch. A processor cannot foresee where a switch of many cases goes,
 * and waits; so what the switch has found once stands in a slot, from where it is read without a jump.
 */
public final class LookupEmitter {

    /** Up to here the switch alone is the simpler thing to read. */
    static final int MOST_WITHOUT_SLOTS = 7;

    private final Table table;
    private final TypeNames names;
    private final Switch lookup;
    private final Optional<Slots> slots;

    public LookupEmitter(Table table, TypeNames names) {
        this.table = table;
        this.names = names;
        this.lookup = new Switch("code", cases(table));
        this.slots = slotsOf(lookup);
    }

    /** The slots of a switch that has enough cases for them. */
    static Optional<Slots> slotsOf(Switch lookup) {
        return lookup.cases().size() <= MOST_WITHOUT_SLOTS ? Optional.empty() : SlotFinder.find(lookup.numbers());
    }

    public void addTo(TypeSpec.Builder type) {
        SearchEmitter search = new SearchEmitter(TypeName.INT, names.table(), List.of());
        if (slots.isEmpty()) {
            List<MethodSpec> methods = search.emit(lookup);
            type.addMethod(method(methods.size() == 1 ? lookup.toCode() : CodeBlock.of("return search(code);\n")));
            type.addMethods(methods.size() == 1 ? List.of() : methods);
            return;
        }
        SlotFields fields = new SlotFields(slots.get(), UniqueName.takenByColumns(table));
        fields.addTo(type);
        Identifier found = fields.add(
                type, "foundBySlot", names.table(), "What the switch has found; no two constants share a slot.");
        type.addMethod(method(remembering(fields, found)));
        type.addMethods(search.emit(lookup));
    }

    private MethodSpec method(CodeBlock body) {
        return MethodSpec.methodBuilder("forCode")
                .addJavadoc(Javadoc.of(JavadocText.phrase("Looks a number up. Allocates nothing."))
                        .param("code", JavadocText.phrase("the number"))
                        .returns(JavadocText.phrase("the constant, or null when none has the number"))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(names.table())
                .addParameter(TypeName.INT, "code")
                .addCode(body)
                .build();
    }

    /** Threads need no lock here: all of them find the same. */
    private CodeBlock remembering(SlotFields fields, Identifier found) {
        return CodeBlock.builder()
                .addStatement("int slot = $L", fields.slot(CodeBlock.of("code")))
                .addStatement("$T found = $N[slot]", names.table(), found)
                .beginControlFlow("if (found == null)")
                .addStatement("found = search(code)")
                .beginControlFlow("if (found == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$N[slot] = found", found)
                .endControlFlow()
                .addStatement("return found.code == code ? found : null")
                .build();
    }

    private static List<Switch.Case> cases(Table table) {
        List<Switch.Case> cases = new ArrayList<>();
        for (Row row : table.rows()) {
            cases.add(Switch.Case.of(row.code(), CodeBlock.of("$N", row.name().identifier())));
        }
        return cases;
    }
}
