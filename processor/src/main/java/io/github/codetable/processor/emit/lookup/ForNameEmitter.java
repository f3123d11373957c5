package io.github.codetable.processor.emit.lookup;

import com.palantir.javapoet.AnnotationSpec;
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
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Makes a holder's lookup from any name to the constant: a switch, whose answers stand in slots when there are many. */
public final class ForNameEmitter {

    private static final ClassName STRING = ClassName.get(String.class);

    private final Table table;
    private final TypeNames names;
    private final Deprecation deprecation;
    private final Collection<String> taken;
    private final List<AnnotationSpec> suppressed;
    private final Switch lookup;
    private final Optional<Slots> slots;

    public ForNameEmitter(
            Table table,
            TypeNames names,
            Framework framework,
            Collection<String> taken,
            List<AnnotationSpec> suppressed) {
        this.table = table;
        this.names = names;
        this.deprecation = Deprecation.of(framework.holder());
        this.taken = taken;
        this.suppressed = suppressed;
        this.lookup = new Switch("name", cases(framework));
        this.slots = LookupEmitter.slotsOf(lookup);
    }

    private List<Switch.Case> cases(Framework framework) {
        List<Switch.Case> cases = new ArrayList<>();
        for (Row row : table.rows()) {
            for (Name name : table.namesOf(row, framework)) {
                cases.add(constant(row, name));
            }
        }
        return cases;
    }

    private Switch.Case constant(Row row, Name name) {
        return Switch.Case.of(
                name.text(), CodeBlock.of("$T.$N", names.table(), row.name().identifier()));
    }

    public void addTo(TypeSpec.Builder type) {
        List<MethodSpec> search = new SearchEmitter(STRING, names.table(), suppressed).emit(lookup);
        if (slots.isPresent()) {
            SlotFields fields = new SlotFields(slots.get(), taken);
            fields.addTo(type);
            Identifier found = fields.add(
                    type, "foundBySlot", names.table(), "What the switch has found; no two names share a slot.");
            Identifier known = fields.add(type, "nameBySlot", STRING, "The name that each was found by.");
            type.addMethod(method(remembering(fields, found, known)).build());
            type.addMethods(search);
        } else if (search.size() == 1) {
            type.addMethod(method(lookup.toCode()).addAnnotations(suppressed).build());
        } else {
            type.addMethod(method(CodeBlock.of("return search(name);\n")).build());
            type.addMethods(search);
        }
    }

    private MethodSpec.Builder method(CodeBlock body) {
        Javadoc javadoc = Javadoc.of(JavadocText.phrase("Looks a name up."))
                .param("name", JavadocText.phrase("the name of one of the constants here"))
                .returns(JavadocText.phrase("the table's constant, or null when the name is unknown"))
                .throwing(ClassName.get(NullPointerException.class), JavadocText.phrase("when the name is null"));
        return MethodSpec.methodBuilder("forName")
                .addJavadoc(javadoc.deprecation(deprecation).build())
                .addAnnotations(deprecation.annotations())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(names.table())
                .addParameter(STRING, "name")
                .addCode(body);
    }

    /** Whichever thread writes a slot, and in whichever order its two fields are seen, they hold the same. */
    private CodeBlock remembering(SlotFields fields, Identifier found, Identifier known) {
        return CodeBlock.builder()
                .addStatement("int slot = $L", fields.slot(CodeBlock.of("name.hashCode()")))
                .addStatement("$T found = $N[slot]", names.table(), found)
                .addStatement("$T known = $N[slot]", STRING, known)
                .beginControlFlow("if (found != null && known != null)")
                .addStatement("return known.equals(name) ? found : null")
                .endControlFlow()
                .addStatement("found = search(name)")
                .beginControlFlow("if (found != null)")
                .addStatement("$N[slot] = name.intern()", known)
                .addStatement("$N[slot] = found", found)
                .endControlFlow()
                .addStatement("return found")
                .build();
    }
}
